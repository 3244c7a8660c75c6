"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ErrorReading } from "../utils/error-readings.ts";
import { getReading } from "../utils/error-readings.ts";
import type { Settings } from "./errorkit-context.ts";
import { useErrorkit } from "./errorkit-context.ts";

/** The readings of several errors, as `useSyncExternalStore` takes them. */
function createReadingsStore(first: readonly ErrorReading[]) {
  let readings = first;
  return {
    getSnapshot: () => readings,
    subscribe: (listener: () => void) => {
      if (readings.some(({ complete }) => complete))
        void Promise.all(first.map((reading) => reading.complete?.() ?? reading)).then((completed) => {
          // React may subscribe twice before the bodies are read.
          if (readings === first) readings = completed;
          listener();
        });
      // React ignores a listener whose component has unmounted.
      return () => {};
    },
  };
}

/**
 * Whether a value stands for no error: `null`, `undefined`, `false` and an empty string, which apps without an error pass, as in
 * `error={isError && error}`.
 */
export const isNoError = (error: unknown): boolean =>
  error === null || error === undefined || error === false || error === "";

/** Returns what is known of an error when it arrives; `null` where there is none. */
export function useFirstReading({ reader, service }: Settings, error: unknown): ErrorReading | null {
  return useMemo(
    () => (isNoError(error) ? null : getReading(reader, error, { service })),
    [reader, service, error],
  );
}

/** Returns what is known of errors; renders again when the bodies of their responses have been read. */
export function useReadings(errors: readonly unknown[]): readonly ErrorReading[] {
  const { reader, service } = useErrorkit().settings;
  const store = useMemo(
    () => createReadingsStore(errors.map((error) => getReading(reader, error, { service }))),
    [reader, service, errors],
  );
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
}

/** Returns what is known of one error; `null` where there is none. */
export function useReading(error: unknown): ErrorReading | null {
  const errors = useMemo(() => (isNoError(error) ? [] : [error]), [error]);
  return useReadings(errors)[0] ?? null;
}
