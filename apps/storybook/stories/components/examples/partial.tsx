import { fetchOrThrow } from "@errorkit/core";
import type { PartialFailureItem } from "@errorkit/react";
import { PartialFailure } from "@errorkit/react";
import { useState } from "react";

export function DeleteSelected({ ids }: { ids: readonly string[] }) {
  const [failed, setFailed] = useState<readonly PartialFailureItem[]>([]);
  const remove = async (some: readonly string[]) => {
    const requests = some.map((id) => fetchOrThrow(`/api/notebooks/${id}`, { method: "DELETE" }));
    const results = await Promise.allSettled(requests);
    const items = results.flatMap((result, index) =>
      result.status === "rejected" ? [{ id: some[index]!, label: some[index]!, error: result.reason }] : [],
    );
    setFailed((before) => [...before.filter(({ id }) => !some.includes(id)), ...items]);
  };
  return (
    <>
      <PartialFailure total={ids.length} items={failed} method="DELETE" onRetry={remove} />
      <button type="button" onClick={() => remove(ids)}>
        Delete
      </button>
    </>
  );
}
