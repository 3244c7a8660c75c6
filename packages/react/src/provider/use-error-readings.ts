"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ErrorReading } from "../utils/error-readings.ts";
import { getReadTask } from "../utils/error-readings.ts";
import { useSettings } from "./settings-context.ts";

/** Returns what is known of errors; renders again when the bodies of their responses have been read. */
export function useErrorReadings(errors: readonly unknown[]): readonly ErrorReading[] {
  const { reader, service } = useSettings();
  const [subscribe, getSnapshot] = useMemo(() => {
    const tasks = errors.map((error) => getReadTask(reader, error, { service }));
    const getReadings = () => tasks.map(({ reading }) => reading);
    let readings = getReadings();
    const subscribeToBodies = (listener: () => void) => {
      if (readings.some(({ isComplete }) => !isComplete))
        void Promise.all(tasks.map((task) => task.complete())).then(() => {
          // React may subscribe twice before the bodies are read.
          if (readings.some(({ isComplete }) => !isComplete)) readings = getReadings();
          listener();
        });
      // React ignores a listener whose component has unmounted.
      return () => {};
    };
    return [subscribeToBodies, () => readings];
  }, [reader, service, errors]);
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}

/** Returns what is known of one error; `null` for `null` and `undefined`. */
export function useErrorReading(error: unknown): ErrorReading | null {
  const errors = useMemo(() => (error === null || error === undefined ? [] : [error]), [error]);
  return useErrorReadings(errors)[0] ?? null;
}
