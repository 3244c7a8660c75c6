import { createErrorStore } from "@errorkit/react";
import { expect, it, vi } from "vitest";

const createConflict = (code: string, id = `req-${code}`) =>
  Response.json({ error_code: code, error_msg: "No." }, { status: 409, headers: { "x-request-id": id } });
const listGroups = (store: ReturnType<typeof createErrorStore>) =>
  store
    .getSnapshot()
    .map(({ failure, count, requestIds }) => [failure.code, count, ...requestIds])
    .sort();

it("[T1] [T10] The store groups responses by the codes of their bodies", async () => {
  const store = createErrorStore();
  for (const code of ["A.1", "B.2", "A.1", "C.3", "B.2"]) store.add(createConflict(code));
  expect(store.getSnapshot()).toHaveLength(1);
  await vi.waitFor(() =>
    expect(listGroups(store)).toEqual([
      ["A.1", 2, "req-A.1"],
      ["B.2", 2, "req-B.2"],
      ["C.3", 1, "req-C.3"],
    ]),
  );
  store.add(createConflict("B.2", "req-late"));
  await vi.waitFor(() => expect(listGroups(store)).toContainEqual(["B.2", 3, "req-B.2", "req-late"]));
  expect(store.getSnapshot()).toHaveLength(3);
});

it("[T10] The store reads the body of the response that an error of ky 1 carries", async () => {
  const store = createErrorStore();
  store.add(Object.assign(new Error("409 Conflict"), { name: "HTTPError", response: createConflict("A.1") }));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 1, "req-A.1"]]));
});

it("[T10] [T6] The group keeps its ID and revision when its body is read", async () => {
  const store = createErrorStore();
  const id = store.add(createConflict("A.1"));
  const [before] = store.getSnapshot();
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 1, "req-A.1"]]));
  expect(store.getSnapshot()).toMatchObject([{ id, revision: before?.revision }]);
});

it("[T4] [T8] [T10] The store retries and resolves a source in the group of its body", async () => {
  const store = createErrorStore();
  const again = vi.fn(async (code: string) => Promise.reject(createConflict(code, "req-again")));
  store.add(createConflict("A.1"), { source: "a", onRetry: () => again("A.1") });
  store.add(createConflict("B.2"), { source: "b", onRetry: () => again("B.2") });
  await vi.waitFor(() => expect(listGroups(store)).toHaveLength(2));
  const b = store.getSnapshot().find(({ failure }) => failure.code === "B.2");
  await b?.onRetry?.();
  expect(again.mock.calls).toEqual([["B.2"]]);
  expect(listGroups(store)).toEqual([
    ["A.1", 1, "req-A.1"],
    ["B.2", 2, "req-B.2", "req-again"],
  ]);
  expect(store.getSnapshot().find(({ failure }) => failure.code === "B.2")?.id).toBe(b?.id);
  store.resolve("a");
  expect(listGroups(store).map(([code]) => code)).toEqual(["B.2"]);
});

it("[T10] A group that was dismissed before its body was read does not return", async () => {
  const store = createErrorStore();
  const id = store.add(createConflict("A.1"));
  store.dismiss(id);
  // The store reads the bodies in order: once it has read the second, it has read the first.
  store.add(createConflict("B.2"));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["B.2", 1, "req-B.2"]]));
});

it("[T10] 200 equal responses stay one group when their bodies are read", async () => {
  const store = createErrorStore();
  const id = store.add(createConflict("A.1"));
  for (let more = 1; more < 200; more += 1) store.add(createConflict("A.1"));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 200, "req-A.1"]]), { timeout: 4000 });
  expect(store.getSnapshot()).toMatchObject([{ id }]);
});
