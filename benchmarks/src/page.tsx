import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { makeAlerts } from "./alerts.ts";
import { peers } from "./peers/index.ts";
import type { Locale } from "./peers/peer.ts";

const COUNT = 1_000;
const { Alerts, setLocale } = peers[Number(location.hash.slice(1))]!;
const root = createRoot(document.querySelector("#stage")!);
const turns = [await makeAlerts(0, COUNT), await makeAlerts(1, COUNT)];
let shown = turns[0]!;

/** Until what was drawn has been laid out and painted. */
const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

const render = (locale: Locale = "en") =>
  flushSync(() => root.render(<Alerts alerts={shown} locale={locale} />));

/** What a measurement does with the peer of this page; each step ends when it has been painted. */
export const steps = {
  show(turn: 0 | 1) {
    shown = turns[turn]!;
    render();
    return painted();
  },
  async switchTo(locale: Locale) {
    await (setLocale ? setLocale(locale) : render(locale));
    return painted();
  },
  hide() {
    root.render(null);
    return painted();
  },
  countElements: () => document.querySelectorAll("#stage *").length / COUNT,
};

declare global {
  interface Window {
    steps: typeof steps;
  }
}
window.steps = steps;
