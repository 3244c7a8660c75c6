import type { Failure } from "@errorkit/core";
import { createBroadcast, listenToWindow } from "./broadcast.ts";

/** `online` or `offline`, the events of the browser. */
export type Connectivity = "online" | "offline";

/** What happened to the connection since a failure; `""` for nothing that concerns it. */
export type ConnectivityChange = "restored" | "lost" | "";

const changes = createBroadcast<[connectivity: Connectivity]>(() => {
  const handleChange = ({ type }: Event) => changes.notify(type as Connectivity);
  return listenToWindow({ online: handleChange, offline: handleChange });
});

/** Calls a function when the browser goes online or offline. Returns a function that ends the calls. */
export const watchConnectivity: (listener: (connectivity: Connectivity) => void) => () => void =
  changes.subscribe;

/** Whether the browser knows that it has no connection. */
export const isOffline = (): boolean => globalThis.navigator?.onLine === false;

/** Whether a failure of this kind passes or gets worse with the connection. */
export const dependsOnConnectivity = (kind: string): boolean => kind === "offline" || kind === "chunk-load";

/**
 * Returns what happened to the connection since a failure that depends on it: `restored` after the user was offline, `lost`
 * after a part of the page could not load. With the connection lost, reloading would lose the whole page.
 *
 * @param latest the last event since the failure, or the state of the browser where there was none
 */
export function getConnectivityChange(
  { kind }: Pick<Failure, "kind">,
  latest: Connectivity | undefined,
): ConnectivityChange {
  if (kind === "offline") return latest === "online" ? "restored" : "";
  return kind === "chunk-load" && latest === "offline" ? "lost" : "";
}
