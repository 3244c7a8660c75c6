import { getMotionDuration } from "../utils/motion-duration.ts";
import type { AttemptState } from "../utils/retry-attempts.ts";

/** The surfaces between the content of a page. One that replaces content leaves at once, and the toaster moves its toasts. */
const IN_FLOW = ["banner", "inline", "partial", "summary"];

/** How long the tick stays. */
const TICK_MS = 400;

/** More surfaces than this appear or leave without motion: a thousand transitions take four times as long as the surfaces. */
const MAX_AT_ONCE = 3;
let entering = 0;

/** Marks a new surface, so that the stylesheet lets it fade in. Call it before the browser paints the surface. */
export function markEnter(element: HTMLElement): void {
  if (entering === MAX_AT_ONCE) return;
  entering += 1;
  queueMicrotask(() => {
    entering -= 1;
  });
  element.dataset.enters = "";
}

/** A surface that React is about to remove. */
interface Leaving {
  readonly element: HTMLElement;
  readonly parent: HTMLElement;
  readonly nextSibling: Node | null;
  readonly copy: HTMLElement;
  /** The retry button of the copy, if a retry worked. */
  readonly button: HTMLElement | null;
}

let leaving: Leaving[] = [];

/** Inserts the copy, unless its surface or its place is still or no longer there. */
function insertCopy({ element, parent, nextSibling, copy }: Leaving): boolean {
  // StrictMode and Activity detach a surface that stays in the page.
  if (element.isConnected || !parent.isConnected) return false;
  parent.insertBefore(copy, nextSibling?.parentNode === parent ? nextSibling : null);
  return true;
}

const measure = ({ copy, button, parent }: Leaving) => ({
  copy,
  button,
  buttonWidth: button?.offsetWidth,
  height: copy.offsetHeight,
  // The gap of a flex container closes too.
  gap: getComputedStyle(parent).rowGap,
  duration: getMotionDuration(copy),
});

/** Lets a copy shrink, after a tick on its button. */
function shrink({ copy, button, buttonWidth, height, gap, duration }: ReturnType<typeof measure>): void {
  const remove = () => copy.remove();
  if (!height || !duration) {
    remove();
    return;
  }
  if (button) {
    button.className = "ek-button ek-copy";
    button.dataset.copied = "";
    button.textContent = "";
    button.style.inlineSize = `${buttonWidth}px`;
  }
  const marginBlockEnd = `${-Number.parseFloat(gap) || 0}px`;
  const animation = copy.animate(
    [
      { height: `${height}px`, opacity: 1 },
      { height: 0, paddingBlock: 0, borderBlockWidth: 0, marginBlockEnd, opacity: 0 },
    ],
    { duration, delay: button ? TICK_MS : 0, easing: "ease-in", fill: "both" },
  );
  animation.finished.then(remove, remove);
}

/** Measures all copies before any shrinks, so that the browser lays out the page once. */
function shrinkAll(): void {
  const surfaces = leaving;
  leaving = [];
  for (const copy of surfaces.filter(insertCopy).map(measure)) shrink(copy);
}

/**
 * Lets a copy of a surface shrink in its place after React has removed it, so that the page below does not jump. If a retry
 * worked, its button shows a tick first. Call it while the surface is in the page.
 *
 * @see WCAG 2.3.3
 */
export function playLeave(element: HTMLElement, { count, running, rejected }: AttemptState): void {
  const { parentElement: parent, nextSibling, dataset } = element;
  if (!parent || leaving.length === MAX_AT_ONCE || !IN_FLOW.includes(dataset.surface ?? "")) return;
  const copy = element.cloneNode(true) as HTMLElement;
  copy.setAttribute("aria-hidden", "true");
  copy.inert = true;
  Object.assign(copy.style, { overflow: "hidden", transition: "none" });
  const hasRecovered = count > 0 && !running && !rejected;
  const button = hasRecovered ? copy.querySelector<HTMLElement>("[data-part=retry]") : null;
  // Nothing finds the copy in place of the surface.
  for (const part of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["id", "data-part", "data-surface", "data-testid"]) part.removeAttribute(name);
  if (leaving.push({ element, parent, nextSibling, copy, button }) === 1) queueMicrotask(shrinkAll);
}
