import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { makeAlerts } from "./alerts.ts";
import { peers } from "./peers/index.ts";
import type { Locale } from "./peers/peer.ts";

const COUNT = 1_000;
const { Alerts, setLocale } = peers[Number(location.hash.slice(1))]!;
const root = createRoot(document.querySelector("#root")!);
const alertSets = [await makeAlerts(0, COUNT), await makeAlerts(1, COUNT)];
let alerts = alertSets[0]!;

/** Resolves when the browser has painted the last render. */
const nextPaint = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

const render = (locale: Locale = "en") =>
  flushSync(() => root.render(<Alerts alerts={alerts} locale={locale} />));

/** The steps of which measurements consist. Each resolves after the paint. */
export const steps = {
  show(set: 0 | 1) {
    alerts = alertSets[set]!;
    render();
    return nextPaint();
  },
  async switchTo(locale: Locale) {
    await (setLocale ? setLocale(locale) : render(locale));
    return nextPaint();
  },
  hide() {
    root.render(null);
    return nextPaint();
  },
  countElements: () => document.querySelectorAll("#root *").length / COUNT,
};

declare global {
  interface Window {
    steps: typeof steps;
  }
}
window.steps = steps;
