"use client";

import type { ReactNode } from "react";
import { useMemo } from "react";
import { useReadings } from "../../provider/use-readings.ts";
import type { ErrorReading } from "../../utils/error-readings.ts";
import type { FailedItem } from "./group-failures.ts";

/** What identifies an item of a bulk action. */
export type ItemId = string | number;

/** One item of a bulk action that failed. */
export interface PartialFailureItem<Id extends ItemId = string> {
  /** What `onRetry` receives. */
  readonly id: Id;
  /** What the user knows the item by. */
  readonly label: ReactNode;
  /** The error: a thrown or rejected value, a `Response`, a parsed body, or a `Failure`. */
  readonly error: unknown;
}

/** Reads the errors of failed items; renders again when the bodies of their responses have been read. */
export function useFailedItems(items: readonly PartialFailureItem<ItemId>[]): readonly FailedItem[] {
  const errors = useMemo(() => items.map(({ error }) => error), [items]);
  const readings = useReadings(errors);
  return items.map(({ id, label }, index) => ({
    id,
    label,
    failure: (readings[index] as ErrorReading).failure,
  }));
}
