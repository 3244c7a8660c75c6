const SURFACE = "[data-surface]";

/** What has focus, as an element sees it from where it stands: a page, a frame's page, a shadow root. `null` for nothing. */
export function getActiveElement(element: Element): Element | null {
  const { body, activeElement } = element.ownerDocument;
  const active = (element.getRootNode() as Partial<ShadowRoot>).activeElement ?? activeElement;
  return active === body ? null : active;
}

/** Focuses an element that takes no focus by itself, without leaving it in the tab order. Says whether it worked. */
export function focusTemporarily(element: HTMLElement, preventScroll = true): boolean {
  const takes = () => {
    element.focus({ preventScroll });
    return getActiveElement(element) === element;
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
export function restoreFocus(root: HTMLElement, trigger: Element | null): void {
  if (!root.contains(getActiveElement(root))) return;
  // In a stack of errors the next is one of the stack: another place of the page is none of its business.
  const scope = root.closest("[data-surface-group]") ?? (root.getRootNode() as Document | ShadowRoot);
  const others = [...scope.querySelectorAll<HTMLElement>(SURFACE)].filter(
    (other) => !root.contains(other) && !other.contains(root),
  );
  const follows = (other: Element) =>
    Boolean(root.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const ancestors: Element[] = [];
  const { body } = root.ownerDocument;
  for (let place = root.parentElement; place && place !== body; place = place.parentElement) {
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
  // Behind an open modal nothing is within reach, though only a native one keeps focus from it by itself.
  const modal = root.closest("[aria-modal=true]");
  const near = candidates.filter((candidate) => modal?.contains(candidate));
  const place = root.parentElement;
  queueMicrotask(() => {
    if (root.isConnected || getActiveElement(root)) return;
    // What took its place comes first: a boundary that failed again draws a new card.
    const replacements = [...(place?.querySelectorAll<HTMLElement>(SURFACE) ?? [])].filter(
      (surface) => !others.includes(surface),
    );
    [...replacements, ...near, ...candidates].some(
      (candidate) => candidate?.isConnected && focusTemporarily(candidate as HTMLElement),
    );
  });
}
