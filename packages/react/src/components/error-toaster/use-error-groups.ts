"use client";

import { useSyncExternalStore } from "react";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";

const NONE: readonly ErrorGroup[] = Object.freeze([]);
const getNone = () => NONE;

/**
 * The cards of a store, the newest first, for a host's own list of errors. Empty on a server and while a page hydrates:
 * what a store holds there belongs to no single visitor.
 */
export function useErrorGroups(store: ErrorStore): readonly ErrorGroup[] {
  return useSyncExternalStore(store.subscribe, store.getSnapshot, getNone);
}
