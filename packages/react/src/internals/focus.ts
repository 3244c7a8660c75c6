const SURFACE = "[data-surface]";

/** Focuses an element that takes no focus by itself, without leaving it in the tab order. Says whether it worked. */
export function focusGently(element: HTMLElement, preventScroll = true): boolean {
  const takes = () => {
    element.focus({ preventScroll });
    return document.activeElement === element;
  };
  if (takes()) return true;
  if (element.hasAttribute("tabindex")) return false;
  const restore = () => element.removeAttribute("tabindex");
  element.setAttribute("tabindex", "-1");
  const taken = takes();
  // What is disabled now must be reachable when it no longer is.
  if (taken) element.addEventListener("blur", restore, { once: true });
  else restore();
  return taken;
}

/**
 * Where focus goes when a surface that holds it leaves (A7): the next error, the previous one, what had focus before
 * the surface came, the place that it stood in; never the body. Call it while the surface is still in the page; it
 * acts once the surface has gone, and not at all when it stayed.
 */
export function handOnFocus(root: HTMLElement, trigger: Element | null): void {
  if (!root.contains(document.activeElement)) return;
  // In a stack of errors the next is one of the stack: another place of the page is none of its business.
  const scope = root.closest("[data-surfaces]") ?? document;
  const others = [...scope.querySelectorAll<HTMLElement>(SURFACE)].filter(
    (other) => !root.contains(other) && !other.contains(root),
  );
  const follows = (other: Element) =>
    Boolean(root.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const ancestors: Element[] = [];
  for (let place = root.parentElement; place && place !== document.body; place = place.parentElement) {
    ancestors.push(place);
  }
  const labelled = ancestors.filter((place) =>
    place.matches("main, section, form, dialog, article, nav, [role], [aria-label], [aria-labelledby]"),
  );
  const candidates = [
    ...others.filter(follows),
    ...others.filter((other) => !follows(other)).reverse(),
    trigger,
    ...labelled,
    ...ancestors,
  ];
  const place = root.parentElement;
  queueMicrotask(() => {
    if (root.isConnected) return;
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!lost) return;
    // What took its place comes first: a boundary that failed again draws a new card.
    const heirs = [...(place?.querySelectorAll<HTMLElement>(SURFACE) ?? [])].filter(
      (surface) => !others.includes(surface),
    );
    [...heirs, ...candidates].some(
      (candidate) => candidate instanceof HTMLElement && candidate.isConnected && focusGently(candidate),
    );
  });
}
