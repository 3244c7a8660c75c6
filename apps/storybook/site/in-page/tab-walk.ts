/** A control that Tab should stop at. */
export interface Stop {
  /** Identifies the control in test output. */
  readonly label: string;
  /** The same for controls that differ only by their row. */
  readonly kind: string;
}

/** An element to which Tab moved focus. */
export interface Step {
  /** The index of the stop, -1 for an unexpected element, `null` outside the page. */
  readonly stop: number | null;
  readonly label: string;
  readonly faults: readonly string[];
}

/** Records where focus moves. */
export interface TabWalk {
  /** Lists every stop in reading order, and moves focus before the first. */
  begin(): readonly Stop[];
  /** Focuses a stop, so that Tab continues from there. */
  jump(stop: number): void;
  /** The steps since the last call. */
  steps(): readonly Step[];
  /** Whether the stops have changed, for example because a response arrived. */
  isOutOfDate(): boolean;
}

/** Runs inside the page before its scripts. Playwright serializes it, so everything is in one function. */
export function installTabWalk(): void {
  const STOPS =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex], [contenteditable="true"]';
  let stops: readonly HTMLElement[] = [];
  let appearances: readonly string[] = [];
  let steps: { stop: number | null; label: string; faults: string[] }[] = [];
  let isWalking = false;

  const getLabel = (element: Element): string => {
    const text = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${text.trim().slice(0, 40)}`;
  };
  const getKind = (element: Element): string =>
    [element, element.parentElement]
      .map((one) =>
        ["class", "type", "role", "data-part"]
          .map((name) => one?.getAttribute(name))
          .join(`,${one?.localName},`),
      )
      .join(" in ");

  /** In a group of native radio buttons, Tab stops at the checked one, or else at the first. */
  const isRadioGroupStop = (element: HTMLElement): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const isStop = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 &&
    !element.matches(":disabled") &&
    !element.closest("[inert], .sb-wrapper") &&
    element.checkVisibility({ visibilityProperty: true }) &&
    isRadioGroupStop(element);

  /** Focus stays in an open modal dialog. */
  const getFocusScope = (): Element => [...document.querySelectorAll(":modal")].at(-1) ?? document.body;
  const findStops = (): readonly HTMLElement[] =>
    [...getFocusScope().querySelectorAll<HTMLElement>(STOPS)].filter(isStop);

  const noTransitions = new CSSStyleSheet();
  noTransitions.replaceSync(
    "*, ::before, ::after { transition: none !important; scroll-behavior: auto !important }",
  );
  document.adoptedStyleSheets.push(noTransitions);
  const start = document.createElement("span");
  start.tabIndex = -1;

  addEventListener("focusin", ({ target }) => {
    if (!isWalking || !(target instanceof HTMLElement)) return;
    const stop = stops.indexOf(target);
    const fault = window.focusRing.findFault(target, appearances[stop] ?? "");
    steps.push({ stop, label: getLabel(target), faults: fault ? [fault] : [] });
  });
  addEventListener("focusout", ({ relatedTarget }) => {
    if (isWalking && relatedTarget === null)
      steps.push({ stop: null, label: "outside the page", faults: [] });
  });

  window.tabWalk = {
    begin() {
      isWalking = false;
      // Start at the top, because the play function may have moved focus.
      getFocusScope().prepend(start);
      start.focus();
      stops = findStops();
      appearances = stops.map((stop) => window.focusRing.getAppearance(stop));
      steps = [];
      isWalking = true;
      return stops.map((stop) => ({ label: getLabel(stop), kind: getKind(stop) }));
    },
    jump(stop) {
      isWalking = false;
      stops[stop]?.focus();
      isWalking = true;
    },
    steps() {
      const seen = steps;
      steps = [];
      const last = seen.at(-1);
      const at = document.activeElement;
      // Checked only now, because the browser scrolls after focus has moved.
      if (
        last &&
        at instanceof HTMLElement &&
        last.stop === stops.indexOf(at) &&
        window.focusRing.isHidden(at)
      )
        last.faults.push("is hidden while it has the focus");
      return seen;
    },
    isOutOfDate() {
      const now = findStops();
      return now.length !== stops.length || now.some((stop, place) => stop !== stops[place]);
    },
  };
}
