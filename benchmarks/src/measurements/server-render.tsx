import { renderToString } from "react-dom/server";
import { makeAlerts } from "../alerts.ts";
import { measureCpu } from "../measure-cpu.ts";
import type { Measurement } from "./measurement.ts";

const ALERT_COUNT = 200;

/** Renders pages with `count` alerts each, `ALERT_COUNT` alerts in all. */
const serverRender = (name: string, count: number): Measurement => ({
  name,
  aim: 5,
  pairs: 40,
  async cost({ Alerts }) {
    // A server renders each failure once, so a peer must not profit from what it has cached for a failure.
    const pages = await Promise.all(Array.from({ length: ALERT_COUNT / count }, () => makeAlerts(0, count)));
    return measureCpu(() => {
      for (const alerts of pages) renderToString(<Alerts alerts={alerts} locale="en" />);
    });
  },
});

export const serverRenders: readonly Measurement[] = [
  serverRender("`renderToString` of one", 1),
  serverRender("`renderToString` of 200", ALERT_COUNT),
];
