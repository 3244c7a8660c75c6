import { useState } from "react";
import { useWords } from "../../demo/use-words.ts";
import { fill } from "../../demo/words.ts";
import type { Service } from "../api/model.ts";
import { useConsole } from "../use-console.ts";
import { consoleWords } from "../words.ts";

interface Failed {
  readonly id: string;
  readonly label: string;
  readonly error: unknown;
}

/** Deletes many services, each by its own request, and keeps what failed. */
export function useBulkDelete(onDone: () => void) {
  const words = useWords(consoleWords);
  const { client, tell } = useConsole();
  const [total, setTotal] = useState(0);
  const [failures, setFailures] = useState<readonly Failed[]>([]);

  const deleteAll = async (items: readonly Pick<Failed, "id" | "label">[]): Promise<Failed[]> => {
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
      if (failed.length === 0) tell(fill(words.deleted, { count: services.length }));
      onDone();
    },
    repeat: async (ids: readonly string[]) => {
      const failed = await deleteAll(failures.filter(({ id }) => ids.includes(id)));
      setFailures((before) => [...before.filter(({ id }) => !ids.includes(id)), ...failed]);
      onDone();
    },
    forget: () => setFailures([]),
  };
}
