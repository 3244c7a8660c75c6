import { useState } from "react";
import type { Service } from "../api/model.ts";
import { useConsole } from "../use-console.ts";

interface FailedItem {
  readonly id: string;
  readonly label: string;
  readonly error: unknown;
}

/** Deletes services with one request each, and keeps the failures. */
export function useBulkDelete(onDone: () => void) {
  const { client, showStatus } = useConsole();
  const [total, setTotal] = useState(0);
  const [failures, setFailures] = useState<readonly FailedItem[]>([]);

  const deleteAll = async (items: readonly Pick<FailedItem, "id" | "label">[]): Promise<FailedItem[]> => {
    const results = await Promise.allSettled(items.map(({ id }) => client.remove(id)));
    return results.flatMap((result, index) => {
      const item = items[index];
      return result.status === "rejected" && item ? [{ ...item, error: result.reason as unknown }] : [];
    });
  };

  return {
    total,
    failures,
    run: async (services: readonly Service[]) => {
      const failed = await deleteAll(services.map(({ id, name }) => ({ id, label: name })));
      setTotal(services.length);
      setFailures(failed);
      if (failed.length === 0) showStatus({ key: "deleted", values: { count: services.length } });
      onDone();
    },
    retry: async (ids: readonly string[]) => {
      const failed = await deleteAll(failures.filter(({ id }) => ids.includes(id)));
      setFailures((before) => [...before.filter(({ id }) => !ids.includes(id)), ...failed]);
      onDone();
    },
    dismiss: () => setFailures([]),
  };
}
