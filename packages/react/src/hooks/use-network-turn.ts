"use client";

import type { Failure } from "@errorkit/core";
import { useEffect, useState } from "react";

const gone = (): false | undefined => (globalThis.navigator?.onLine === false ? false : undefined);

/**
 * What the network did to a failure that depends on it: it is `back` after having been what failed, or it is `gone` and a
 * part of the page could not load for that; asked for again now, the page itself would be lost.
 */
export function useNetworkTurn({ kind }: Failure): "back" | "gone" | "" {
  const [online, setOnline] = useState<boolean | undefined>(gone);
  useEffect(() => {
    if (kind !== "offline" && kind !== "chunk-load") return;
    setOnline(gone());
    const turn = ({ type }: Event) => setOnline(type === "online");
    addEventListener("online", turn);
    addEventListener("offline", turn);
    return () => {
      removeEventListener("online", turn);
      removeEventListener("offline", turn);
    };
  }, [kind]);
  if (kind === "offline") return online ? "back" : "";
  return kind === "chunk-load" && online === false ? "gone" : "";
}
