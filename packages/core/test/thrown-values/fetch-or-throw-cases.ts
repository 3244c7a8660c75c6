import { fetchOrThrow } from "@errorkit/core";
import type { ThrownCase } from "./thrown-case.ts";
import { faulty, nobody } from "./thrown-case.ts";

const MS = 150;

/** What `fetchOrThrow` and the body methods of its response reject with: right in every engine. */
export const fetchOrThrowCases: readonly ThrownCase[] = [
  { name: "a refused connection", fail: () => fetchOrThrow(nobody), kind: "network" },
  { name: "a conflict", fail: () => fetchOrThrow(faulty("conflict")), kind: "http" },
  {
    name: "a timeout before the headers",
    fail: () => fetchOrThrow(faulty("never"), { signal: AbortSignal.timeout(MS) }),
    kind: "timeout",
  },
  {
    name: "a timeout in the body",
    fail: async () => (await fetchOrThrow(faulty("stalls"), { signal: AbortSignal.timeout(MS) })).json(),
    kind: "timeout",
  },
  {
    name: "a timeout in the body of a failed response",
    fail: () => fetchOrThrow(faulty("unavailable-stalls"), { signal: AbortSignal.timeout(MS) }),
    kind: "timeout",
  },
  {
    name: "a failed response whose body breaks off",
    fail: () => fetchOrThrow(faulty("unavailable-breaks-off")),
    kind: "http",
  },
  {
    name: "a cancellation in the body",
    fail: async () => {
      const controller = new AbortController();
      const reading = (await fetchOrThrow(faulty("stalls"), { signal: controller.signal })).json();
      controller.abort();
      return reading;
    },
    kind: "aborted",
  },
  {
    name: "a reset in the body, without a signal",
    fail: async () => (await fetchOrThrow(faulty("reset-in-body"))).json(),
    kind: "network",
  },
  {
    name: "a reset in the body, with a signal",
    fail: async () =>
      (await fetchOrThrow(faulty("reset-in-body"), { signal: new AbortController().signal })).json(),
    kind: "network",
  },
  {
    name: "a body shorter than Content-Length",
    fail: async () => (await fetchOrThrow(faulty("too-short"))).json(),
    kind: "network",
  },
  {
    name: "HTML instead of JSON",
    fail: async () => (await fetchOrThrow(faulty("html"))).json(),
    kind: "parse",
  },
];
