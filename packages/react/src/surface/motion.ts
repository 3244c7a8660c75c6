import { getMotionDuration } from "../utils/motion-duration.ts";
import type { AttemptState } from "../utils/retry-attempts.ts";

/** The surfaces between the content of a page. One that replaces content leaves at once, and the toaster moves its toasts. */
const IN_FLOW = ["banner", "inline", "partial", "summary"];

/** How long the tick stays. */
const TICK_MS = 400;

/**
 * More surfaces than this appear or leave without motion: a thousand transitions take four times as long as the surfaces, and
 * measuring each that leaves takes longer than its animation.
 */
const MAX_AT_ONCE = 3;
let entering = 0;
let leaving = 0;

/** Marks a new surface, so that the stylesheet lets it fade in. Call it before the browser paints the surface. */
export function markEnter(element: HTMLElement): void {
  if (entering === MAX_AT_ONCE) return;
  entering += 1;
  queueMicrotask(() => {
    entering -= 1;
  });
  element.dataset.enters = "";
}

/** Replaces the label of a retry button by a tick. */
function showTick(button: HTMLElement, width: number): void {
  button.className = "ek-button ek-copy";
  button.dataset.copied = "";
  button.textContent = "";
  button.style.inlineSize = `${width}px`;
}

/**
 * Lets a copy of a surface shrink in its place after React has removed it, so that the page below does not jump. If a retry
 * worked, its button shows a tick first. Call it while the surface is in the page.
 *
 * @see WCAG 2.3.3
 */
export function playLeave(element: HTMLElement, { count, running, rejected }: AttemptState): void {
  const { parentElement: parent, nextSibling, dataset } = element;
  if (!parent || leaving === MAX_AT_ONCE || !IN_FLOW.includes(dataset.surface ?? "")) return;
  const duration = getMotionDuration(element);
  if (!duration || !element.offsetHeight) return;
  leaving += 1;
  const height = `${element.offsetHeight}px`;
  // The gap of a flex container closes too.
  const marginBlockEnd = `${-Number.parseFloat(getComputedStyle(parent).rowGap) || 0}px`;
  const copy = element.cloneNode(true) as HTMLElement;
  copy.setAttribute("aria-hidden", "true");
  copy.inert = true;
  Object.assign(copy.style, { overflow: "hidden", transition: "none" });
  const retry = "[data-part=retry]";
  const button = copy.querySelector<HTMLElement>(retry);
  const ticks = count > 0 && !running && !rejected && button !== null;
  if (ticks) showTick(button, element.querySelector<HTMLElement>(retry)?.offsetWidth ?? 0);
  // Nothing finds the copy in place of the surface.
  for (const part of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["id", "data-part", "data-surface", "data-testid"]) part.removeAttribute(name);
  queueMicrotask(() => {
    leaving -= 1;
    // StrictMode and Activity detach a surface that stays in the page.
    if (element.isConnected || !parent.isConnected) return;
    parent.insertBefore(copy, nextSibling?.parentNode === parent ? nextSibling : null);
    const animation = copy.animate(
      [
        { height, opacity: 1 },
        { height: 0, paddingBlock: 0, borderBlockWidth: 0, marginBlockEnd, opacity: 0 },
      ],
      { duration, delay: ticks ? TICK_MS : 0, easing: "ease-in", fill: "both" },
    );
    // A canceled animation rejects.
    animation.finished.catch(() => undefined).then(() => copy.remove());
  });
}
