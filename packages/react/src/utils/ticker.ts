/** Returns the milliseconds until it has to be called again, as many as a timer takes; `Infinity` for never. */
type Tick = () => number;

/** When each function has to be called next, on the clock of the page. */
const dueTimes = new Map<Tick, number>();
let nextDue = Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(due: number): void {
  nextDue = due;
  clearTimeout(timer);
  if (due < Infinity) timer = setTimeout(callDue, Math.ceil(due - performance.now()), due);
}

function call(tick: Tick): number {
  // Whole milliseconds, so that countdowns to the same deadline are called together.
  const due = Math.floor(performance.now() + tick());
  dueTimes.set(tick, due);
  return due;
}

function callDue(time: number): void {
  let next = Infinity;
  for (const [tick, due] of dueTimes) next = Math.min(next, due > time ? due : call(tick));
  schedule(next);
}

// Timers stop while the machine sleeps, and browsers slow them down in a hidden tab.
const callAll = (): void => callDue(Infinity);

/**
 * Calls a function now, then each time that it asks for, and when the page becomes visible. All of them share one timer and
 * one listener, because an outage can show a thousand countdowns at once.
 *
 * @returns a function that ends the calls
 */
export function startTicking(tick: Tick): () => void {
  if (dueTimes.size === 0) document.addEventListener("visibilitychange", callAll);
  const due = call(tick);
  if (due < nextDue) schedule(due);
  return () => {
    dueTimes.delete(tick);
    if (dueTimes.size > 0) return;
    schedule(Infinity);
    document.removeEventListener("visibilitychange", callAll);
  };
}
