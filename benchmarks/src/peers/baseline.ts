import { renderBaselineAlert } from "./baseline-alert.tsx";
import { getMessages } from "./messages.ts";
import type { Peer } from "./peer.ts";

/** Hand-written alerts with messages from an object. All other peers are measured against it. */
export const baseline: Peer = {
  name: "baseline",
  Alerts: ({ alerts, locale }) =>
    alerts.map(({ id, failure }) => renderBaselineAlert(getMessages(failure, locale), id)),
};
