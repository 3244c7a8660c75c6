"use client";

import { useSyncExternalStore } from "react";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";

const NO_GROUPS: readonly ErrorGroup[] = Object.freeze([]);
const getNoGroups = () => NO_GROUPS;

/**
 * Returns the groups of a store, the newest first, for your own list of errors. Empty on a server and during hydration, because
 * a store on a server belongs to no single user.
 *
 * @example
 * ```tsx
 * const groups = useErrorGroups(errors);
 * return <Badge count={groups.length} />;
 * ```
 */
export function useErrorGroups(store: ErrorStore): readonly ErrorGroup[] {
  return useSyncExternalStore(store.subscribe, store.getSnapshot, getNoGroups);
}
