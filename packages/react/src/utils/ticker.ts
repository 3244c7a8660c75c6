/** Returns the milliseconds until it has to be called again, as many as a timer takes; `Infinity` for never. */
type Tick = () => number;

/** When each function has to be called next, on the clock of `getNow`. */
const dueTimes = new Map<Tick, number>();
/** What `performance.now` is behind the timers, in milliseconds: tests may replace the timers alone. */
let offset = 0;
let nextDue = Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

const getNow = (): number => performance.now() + offset;

function schedule(due: number): void {
  nextDue = due;
  clearTimeout(timer);
  if (due < Infinity) timer = setTimeout(callDue, Math.ceil(due - getNow()), due);
}

function call(tick: Tick): number {
  // Whole milliseconds, so that countdowns to the same deadline are called together.
  const due = Math.floor(getNow() + tick());
  dueTimes.set(tick, due);
  return due;
}

function callDue(time: number): void {
  if (time < Infinity) offset += Math.max(0, time - getNow());
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
    offset = 0;
    schedule(Infinity);
    document.removeEventListener("visibilitychange", callAll);
  };
}
