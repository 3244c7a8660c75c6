/** More surfaces than this appear without motion: a thousand transitions take four times as long as the surfaces themselves. */
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
