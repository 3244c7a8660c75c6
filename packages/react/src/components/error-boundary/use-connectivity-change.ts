"use client";

import type { Failure } from "@errorkit/core";
import { useEffect, useState } from "react";
import type { Connectivity, ConnectivityChange } from "../../utils/connectivity.ts";
import {
  dependsOnConnectivity,
  getConnectivityChange,
  isOffline,
  watchConnectivity,
} from "../../utils/connectivity.ts";

/** Returns what happened to the connection since a failure that depends on it. */
export function useConnectivityChange({ kind }: Failure): ConnectivityChange {
  const [event, setEvent] = useState<{ readonly kind: string; readonly connectivity: Connectivity }>();
  useEffect(() => {
    if (!dependsOnConnectivity(kind)) return;
    return watchConnectivity((connectivity) => setEvent({ kind, connectivity }));
  }, [kind]);
  // An event before this failure does not concern it, not even for one frame.
  const latest = event?.kind === kind ? event.connectivity : undefined;
  return getConnectivityChange({ kind }, latest ?? (isOffline() ? "offline" : undefined));
}
