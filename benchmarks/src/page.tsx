import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { makeAlerts, makeResponse } from "./alerts.ts";
import type { RenderCounts } from "./count-alerts.ts";
import { countAlerts } from "./count-alerts.ts";
import type { FloodKind } from "./flood.ts";
import { flood } from "./flood.ts";
import { loadPeer } from "./peers/index.ts";
import type { AlertsProps, Locale, Setup } from "./peers/peer.ts";

const container = document.querySelector("#root")!;
const root = createRoot(container);
const peer = await loadPeer(location.hash.slice(1));
const { setLocale, toaster, readResponse = readStatus } = peer;
let alertSets: readonly AlertsProps["alerts"][] = [];
let alerts: AlertsProps["alerts"] = [];

/** What an app does that shows a message for a status. */
async function readStatus(response: Response): Promise<AlertsProps["alerts"][number]["failure"]> {
  JSON.parse(await response.text());
  return { kind: "http", status: response.status, message: "" } as never;
}

/** Resolves when the browser has painted the last render. */
const nextPaint = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

const render = (node: ReactNode) => flushSync(() => root.render(node));

const renderAlerts = (locale: Locale = "en", setup?: Setup) => {
  const Alerts = setup ? peer.setups?.[setup] : peer.Alerts;
  const Shown = Alerts ?? peer.Alerts!;
  render(<Shown alerts={alerts} locale={locale} />);
};

/** The steps of which measurements consist. Each resolves after the paint. */
export const steps = {
  /** Makes the two sets of alerts that `show` shows. */
  async prepare(count: number) {
    alertSets = [await makeAlerts(0, count), await makeAlerts(1, count)];
  },
  show(set: 0 | 1) {
    alerts = alertSets[set]!;
    renderAlerts();
    return nextPaint();
  },
  async switchTo(locale: Locale) {
    await (setLocale ? setLocale(locale) : renderAlerts(locale));
    return nextPaint();
  },
  hide() {
    render(null);
    return nextPaint();
  },
  /** Shows an app without errors. */
  showApp(setup: Setup) {
    alerts = [];
    renderAlerts("en", setup);
    return nextPaint();
  },
  /** From an error response to the painted alert. */
  async showFirst(setup: Setup) {
    alerts = [{ id: "first", failure: await readResponse(makeResponse(0, 0)) }];
    renderAlerts("en", setup);
    return nextPaint();
  },
  showToaster() {
    const { Toaster } = toaster!;
    render(<Toaster />);
    return nextPaint();
  },
  /** Shows one toast for each alert of the first set, at once. */
  toast() {
    for (const { failure } of alertSets[0]!) toaster!.show(failure);
    return nextPaint();
  },
  clearToasts() {
    toaster!.clear();
    return nextPaint();
  },
  flood: (kind: FloodKind) => flood(toaster!, kind),
  count: (): RenderCounts =>
    countAlerts(container, (count) => {
      alerts = alertSets[0]!.slice(0, count);
      renderAlerts();
    }),
};

declare global {
  interface Window {
    steps: typeof steps;
  }
}
window.steps = steps;
