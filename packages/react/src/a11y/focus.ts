const SURFACE = "[data-surface]";

/** Elements that give the user an orientation when they take focus: landmarks, dialogs and labeled groups. */
const LABELLED = "main, section, form, dialog, article, nav, [role], [aria-label], [aria-labelledby]";

/** Returns the focused element in the page, frame or shadow root of an element; `null` for none. */
export function getActiveElement(element: Element): Element | null {
  const { body, activeElement } = element.ownerDocument;
  const active = (element.getRootNode() as Partial<ShadowRoot>).activeElement ?? activeElement;
  return active === body ? null : active;
}

/**
 * Focuses an element that may not be focusable, without adding it to the tab order.
 *
 * @returns whether focus moved
 */
export function focusTemporarily(element: HTMLElement, preventScroll = true): boolean {
  const tryFocus = () => {
    element.focus({ preventScroll });
    return getActiveElement(element) === element;
  };
  if (tryFocus()) return true;
  if (element.hasAttribute("tabindex")) return false;
  const restore = () => element.removeAttribute("tabindex");
  element.setAttribute("tabindex", "-1");
  const focused = tryFocus();
  // An element that is disabled now must be reachable when it is enabled again.
  if (focused) element.addEventListener("blur", restore, { once: true });
  else restore();
  return focused;
}

/**
 * Moves focus when a surface that contains it unmounts (A7): to the next error of its section, the previous one, what had focus
 * before the surface appeared, or its container; never to the body, nor to an error in another section. Call it while the surface is in the page. Focus moves after the
 * surface was removed, and not at all if it was not.
 *
 * @see WCAG 2.4.3
 */
export function restoreFocus(root: HTMLElement, trigger: Element | null): void {
  if (!root.contains(getActiveElement(root))) return;
  // Inside a stack, focus moves only within the stack.
  const scope = root.closest("[data-surface-group]") ?? (root.getRootNode() as Document | ShadowRoot);
  const getSection = (element: Element) => element.parentElement?.closest(LABELLED);
  const section = getSection(root);
  const others = [...scope.querySelectorAll<HTMLElement>(SURFACE)].filter(
    (other) => !root.contains(other) && !other.contains(root) && getSection(other) === section,
  );
  const isAfter = (other: Element) =>
    Boolean(root.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const ancestors: Element[] = [];
  const { parentElement: parent, ownerDocument } = root;
  for (let element = parent; element && element !== ownerDocument.body; element = element.parentElement) {
    ancestors.push(element);
  }
  const candidates = [
    ...others.filter(isAfter),
    ...others.filter((other) => !isAfter(other)).reverse(),
    trigger,
    ...ancestors.filter((ancestor) => ancestor.matches(LABELLED)),
    ...ancestors,
  ];
  // The user cannot reach what is behind an open modal, but only a native one keeps focus inside.
  const modal = root.closest("[aria-modal=true]");
  const inModal = candidates.filter((candidate) => modal?.contains(candidate));
  queueMicrotask(() => {
    if (root.isConnected || getActiveElement(root)) return;
    // A surface in the same place comes first: a boundary that failed again renders another one.
    const replacements = [...(parent?.querySelectorAll<HTMLElement>(SURFACE) ?? [])].filter(
      (surface) => !others.includes(surface),
    );
    [...replacements, ...inModal, ...candidates].some(
      (candidate) => candidate?.isConnected && focusTemporarily(candidate as HTMLElement),
    );
  });
}
