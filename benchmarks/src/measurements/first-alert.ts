import type { Peer, Setup } from "../peers/peer.ts";
import type { Measurement } from "./measurement.ts";

const firstAlert = (setup: Setup, applies: (peer: Peer) => boolean): Measurement => ({
  name: `first alert of a fresh page, ${setup}`,
  aim: 3,
  applies,
  samples: 10,
  async cost(_, page) {
    const fresh = await page.openFresh();
    await fresh.run("showApp", setup);
    const cost = await fresh.measureCpu(() => fresh.run("showFirst", setup));
    await fresh.close();
    return cost;
  },
});

/** From an error response to the painted alert, in an app that has shown no error yet. */
export const firstAlerts: readonly Measurement[] = [
  firstAlert("no provider", ({ Alerts }) => Alerts !== undefined),
  firstAlert("provider", ({ setups }) => setups?.provider !== undefined),
  firstAlert("provider, zh-CN", ({ setups }) => setups?.["provider, zh-CN"] !== undefined),
];
