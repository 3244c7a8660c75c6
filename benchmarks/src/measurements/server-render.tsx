import { renderToString } from "react-dom/server";
import { makeAlerts } from "../alerts.ts";
import { cpu } from "../cpu.ts";
import type { Measurement } from "./measurement.ts";

const ROUND = 200;

/** Renders `count` alerts on a page, and as many pages as make `ROUND` alerts. */
const serverRender = (name: string, count: number): Measurement => ({
  name,
  aim: 5,
  pairs: 40,
  async cost({ Alerts }) {
    // A server meets each failure once: what a peer keeps of one must not help it.
    const pages = await Promise.all(Array.from({ length: ROUND / count }, () => makeAlerts(0, count)));
    return cpu(() => {
      for (const alerts of pages) renderToString(<Alerts alerts={alerts} locale="en" />);
    });
  },
});

export const serverRenders: readonly Measurement[] = [
  serverRender("`renderToString` of one", 1),
  serverRender("`renderToString` of 200", ROUND),
];
