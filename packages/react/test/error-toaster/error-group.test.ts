import { createErrorStore } from "@errorkit/react";
import { describe, expect, it } from "vitest";
import { getResolvedState } from "../../src/components/error-toaster/error-group-state.ts";
import { createFailure, only } from "../helpers/error-store.ts";

describe("method", () => {
  const lost = () => new TypeError("Failed to fetch");

  it("A group has the newest method that the app named", () => {
    const store = createErrorStore();
    store.add(lost(), { source: "list" });
    expect(only(store.getSnapshot()).method).toBeUndefined();
    store.add(lost(), { source: "create", method: "POST" });
    store.add(lost(), { source: "delete", method: "DELETE" });
    store.add(lost(), { source: "list" });
    expect(only(store.getSnapshot()).method).toBe("DELETE");
  });

  it("[T4] A group no longer has the method of a source that was resolved", () => {
    const store = createErrorStore();
    store.add(lost(), { source: "list", method: "GET" });
    store.add(lost(), { source: "create", method: "POST" });
    store.resolve("create");
    expect(only(store.getSnapshot()).method).toBe("GET");
  });
});

describe("messages from the service", () => {
  const createConflict = (message: string) => ({ status: 409, code: "CSS.0045", message });

  it("[T41] A group has one message until the service sends another one, and never again", () => {
    const store = createErrorStore();
    const hasOneMessage = () => only(store.getSnapshot()).hasOneMessage;
    store.add(createConflict("Cluster 1 is busy."));
    store.add(createConflict("Cluster 1 is busy."));
    expect(hasOneMessage()).toBe(true);
    store.add(createConflict("Cluster 2 is busy."));
    expect(hasOneMessage()).toBe(false);
    store.add(createConflict("Cluster 1 is busy."));
    expect(hasOneMessage()).toBe(false);
  });

  it("[T41] A group keeps one message when the service sends none for another failure", () => {
    const store = createErrorStore();
    store.add({ status: 409, message: "Cluster 1 is busy." });
    store.add(createFailure(409));
    expect(only(store.getSnapshot())).toMatchObject({ count: 2, hasOneMessage: true });
  });
});

describe("members", () => {
  it.each([false, true])(
    "A group has no member for what the app did not pass (background: %s)",
    (background) => {
      const store = createErrorStore();
      store.add(createFailure(503), { background });
      const group = only(store.getSnapshot());
      for (const name of ["message", "subject", "nextRetryAt", "method", "onRetry"])
        expect(name in group).toBe(false);
    },
  );

  it("[T24] A group that was resolved differs from one that fails and from one that the user dismissed", () => {
    const store = createErrorStore();
    store.add(createFailure(503), { source: "jobs" });
    const dismissed = store.add(createFailure(404), { source: "models" });
    const [models, jobs] = store.getSnapshot();
    if (!models || !jobs) throw new Error("no groups");
    expect([models, jobs].map(getResolvedState)).toEqual([undefined, undefined]);
    store.dismiss(dismissed);
    store.resolve("jobs");
    expect(getResolvedState(jobs)).toMatchObject({ count: 1, failure: { status: 503 } });
    expect(getResolvedState(models)).toBeUndefined();
    expect(getResolvedState({ ...jobs })).toBeUndefined();
  });
});
