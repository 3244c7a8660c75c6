"use client";

import type { Failure } from "@errorkit/core";
import { useEffect, useState } from "react";

/** The state of the connection before the first event. Only `offline` is certain (HTML standard, `navigator.onLine`). */
const getInitialState = (): string => (globalThis.navigator?.onLine === false ? "offline" : "");

/**
 * Returns what happened to the connection since a failure that depends on it: `restored` after the user was offline, `lost`
 * after a part of the page could not load. With the connection lost, reloading would lose the whole page.
 */
export function useConnectivityChange({ kind }: Failure): "restored" | "lost" | "" {
  const [event, setEvent] = useState<{ readonly kind: string; readonly type: string }>();
  useEffect(() => {
    if (kind !== "offline" && kind !== "chunk-load") return;
    const handleChange = ({ type }: Event) => setEvent({ kind, type });
    addEventListener("online", handleChange);
    addEventListener("offline", handleChange);
    return () => {
      removeEventListener("online", handleChange);
      removeEventListener("offline", handleChange);
      setEvent(undefined);
    };
  }, [kind]);
  // An event before this failure does not concern it, not even for one frame.
  const latest = event?.kind === kind ? event.type : getInitialState();
  if (kind === "offline") return latest === "online" ? "restored" : "";
  return kind === "chunk-load" && latest === "offline" ? "lost" : "";
}
