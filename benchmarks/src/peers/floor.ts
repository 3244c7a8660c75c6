import { drawFloor } from "./draw-floor.tsx";
import type { Peer } from "./peer.ts";
import { wordsFor } from "./words.ts";

/** Written by hand, words from an object, no component of its own: what everything else is measured against. */
export const floor: Peer = {
  name: "floor",
  Alerts: ({ alerts, locale }) => alerts.map(({ id, failure }) => drawFloor(wordsFor(failure, locale), id)),
};
