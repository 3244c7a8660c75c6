import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { makeAlerts } from "../alerts.ts";
import { measureCpu } from "../measure-cpu.ts";
import type { AlertsProps, Peer } from "../peers/peer.ts";
import type { Measurement } from "./measurement.ts";

const ALERT_COUNT = 200;

/** Renders pages with `count` alerts each, `ALERT_COUNT` alerts in all. */
const serverRender = (
  name: string,
  aim: number,
  count: number,
  getAlerts: (peer: Peer) => ComponentType<AlertsProps> | undefined,
): Measurement => ({
  name,
  aim,
  applies: (peer) => getAlerts(peer) !== undefined,
  samples: 40,
  async cost(peer) {
    const Alerts = getAlerts(peer)!;
    // A server renders each failure once, so a peer must not profit from what it has cached for a failure.
    const pages = await Promise.all(Array.from({ length: ALERT_COUNT / count }, () => makeAlerts(0, count)));
    return measureCpu(() => {
      for (const alerts of pages) renderToString(<Alerts alerts={alerts} locale="en" />);
    });
  },
});

const getShared = ({ Alerts }: Peer) => Alerts;
const getWithProvider = ({ setups }: Peer) => setups?.["provider, zh-CN"];

export const serverRenders: readonly Measurement[] = [
  serverRender("`renderToString` of one", 5, 1, getShared),
  serverRender("`renderToString` of 200", 10, ALERT_COUNT, getShared),
  serverRender("`renderToString` of one, provider, zh-CN", 8, 1, getWithProvider),
  serverRender("`renderToString` of 200, provider, zh-CN", 10, ALERT_COUNT, getWithProvider),
];
