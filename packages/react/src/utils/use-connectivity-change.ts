"use client";

import type { Failure } from "@errorkit/core";
import { useEffect, useState } from "react";

/** Before the first event only a network that is gone is worth knowing. */
const now = (): string => (globalThis.navigator?.onLine === false ? "offline" : "");

/**
 * What the network did to a failure that depends on it: it is `restored` after having been what failed, or it is `lost` and a
 * part of the page could not load for that; asked for again now, the page itself would be lost.
 */
export function useConnectivityChange({ kind }: Failure): "restored" | "lost" | "" {
  const [event, setEvent] = useState<{ readonly kind: string; readonly type: string }>();
  useEffect(() => {
    if (kind !== "offline" && kind !== "chunk-load") return;
    const turn = ({ type }: Event) => setEvent({ kind, type });
    addEventListener("online", turn);
    addEventListener("offline", turn);
    return () => {
      removeEventListener("online", turn);
      removeEventListener("offline", turn);
      setEvent(undefined);
    };
  }, [kind]);
  // What came before this failure says nothing of it, not even for one frame: a page would be loaded again in it.
  const latest = event?.kind === kind ? event.type : now();
  if (kind === "offline") return latest === "online" ? "restored" : "";
  return kind === "chunk-load" && latest === "offline" ? "lost" : "";
}
