import type { ThrownCase } from "./thrown-case.ts";
import { faulty, garbage, nobody } from "./thrown-case.ts";

const MS = 150;
const timeout = (): AbortSignal => AbortSignal.timeout(MS);

/** Reads a body that stalls. A busy machine may need more time than the timeout until the response begins. */
async function timeOutInBody(ms = MS): Promise<unknown> {
  const signal = AbortSignal.timeout(ms);
  const response = await fetch(faulty("stalls"), { signal }).catch(() => undefined);
  return response ? response.text() : timeOutInBody(2 * ms);
}

/** Aborts when the headers have arrived. */
async function abortInBody(read: (response: Response) => Promise<unknown>): Promise<unknown> {
  const controller = new AbortController();
  const reading = read(await fetch(faulty("stalls"), { signal: controller.signal }));
  controller.abort();
  return reading;
}

/** Aborts when the request is on its way. */
function abortSoon(reason?: unknown): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), MS);
  return controller.signal;
}

async function readAll(response: Response): Promise<void> {
  const reader = response.body?.getReader();
  while (!(await reader?.read())?.done);
}

const looksAborted = {
  kind: "aborted",
  reason: "the browser throws the AbortError of a canceled request; only the signal tells them apart",
} as const;
const readsAnyway = {
  kind: "resolved",
  reason: "the network library takes the end of the connection as the end",
} as const;

/** What `fetch` rejects with before it has a response. */
export const fetchCases: readonly ThrownCase[] = [
  { name: "a refused connection", fail: () => fetch(nobody), kind: "network" },
  { name: "a host that does not exist", fail: () => fetch("http://no-such-host.invalid/"), kind: "network" },
  {
    name: "a server without TLS",
    fail: () => fetch(faulty("json").replace("http:", "https:")),
    kind: "network",
  },
  { name: "a response without CORS headers", fail: () => fetch(faulty("no-cors/json")), kind: "network" },
  {
    name: "a refused preflight",
    fail: () => fetch(faulty("json"), { headers: { "x-custom": "1" } }),
    kind: "network",
  },
  {
    name: "a redirect to a response without CORS headers",
    fail: () => fetch(faulty("redirects-to-no-cors")),
    kind: "network",
  },
  { name: "a reset before the headers", fail: () => fetch(faulty("reset")), kind: "network" },
  {
    name: "a connection that closes without a response",
    fail: () => fetch(faulty("close")),
    kind: "network",
  },
  {
    name: "a server that speaks no HTTP",
    fail: () => fetch(garbage()),
    kind: "network",
  },
  { name: "endless redirects", fail: () => fetch(faulty("redirects")), kind: "network" },
  {
    name: "a redirect that the app forbids",
    fail: () => fetch(faulty("redirects"), { redirect: "error" }),
    kind: "network",
  },
  { name: "a port that browsers block", fail: () => fetch("http://127.0.0.1:25/"), kind: "network" },
  {
    name: "another origin in same-origin mode",
    fail: () => fetch(nobody, { mode: "same-origin" }),
    kind: "network",
  },
  { name: "an invalid URL", fail: () => fetch("http://"), kind: "unknown" },
  { name: "a forbidden method", fail: () => fetch(nobody, { method: "TRACE" }), kind: "unknown" },
];

/** Canceled requests and timeouts. */
export const abortCases: readonly ThrownCase[] = [
  {
    name: "a request that was canceled before it began",
    fail: () => fetch(faulty("never"), { signal: AbortSignal.abort() }),
    kind: "aborted",
  },
  {
    name: "a request that is canceled before the headers",
    fail: () => fetch(faulty("never"), { signal: abortSoon() }),
    kind: "aborted",
  },
  {
    name: "a canceled body: text()",
    fail: () => abortInBody((response) => response.text()),
    kind: "aborted",
  },
  {
    name: "a canceled body: json()",
    fail: () => abortInBody((response) => response.json()),
    kind: "aborted",
  },
  { name: "a canceled body: a stream", fail: () => abortInBody(readAll), kind: "aborted" },
  {
    name: "a timeout before the headers",
    fail: () => fetch(faulty("never"), { signal: timeout() }),
    kind: "timeout",
    differs: { webkit: looksAborted },
  },
  {
    name: "a timeout in the body: text()",
    fail: () => timeOutInBody(),
    kind: "timeout",
    differs: { firefox: looksAborted, webkit: looksAborted },
  },
  {
    name: "a timeout or a cancellation",
    fail: () =>
      fetch(faulty("never"), { signal: AbortSignal.any([timeout(), new AbortController().signal]) }),
    kind: "timeout",
    differs: { webkit: looksAborted },
  },
  ...["never", "stalls"].map((path): ThrownCase => {
    let signal: AbortSignal;
    return {
      name: `a timeout, with the signal given to toFailure: ${path}`,
      fail: async () => {
        signal = timeout();
        return (await fetch(faulty(path), { signal })).json();
      },
      context: () => ({ signal }),
      kind: "timeout",
    };
  }),
  {
    name: "a reset in the body, with the signal given to toFailure",
    fail: async () => (await fetch(faulty("reset-in-body"))).json(),
    context: { signal: new AbortController().signal },
    kind: "network",
  },
];

/** Responses whose body cannot be read. */
export const bodyCases: readonly ThrownCase[] = [
  ...(["text", "json", "arrayBuffer", "blob"] as const).flatMap((method): readonly ThrownCase[] => [
    {
      name: `a body shorter than Content-Length: ${method}()`,
      fail: async () => (await fetch(faulty("too-short")))[method](),
      kind: "network",
    },
    {
      name: `a body that is not gzip: ${method}()`,
      fail: async () => (await fetch(faulty("not-gzip")))[method](),
      kind: "network",
      differs: { webkit: readsAnyway },
    },
    {
      name: `a connection that is reset in the body: ${method}()`,
      fail: async () => (await fetch(faulty("reset-in-body")))[method](),
      context: { signal: null },
      kind: "network",
    },
  ]),
  {
    name: "chunks that break off: text()",
    fail: async () => (await fetch(faulty("breaks-off"))).text(),
    kind: "network",
    differs: { webkit: readsAnyway },
  },
  {
    name: "chunks that break off: a stream",
    fail: async () => readAll(await fetch(faulty("breaks-off"))),
    kind: "network",
    differs: { webkit: readsAnyway },
  },
  {
    name: "a body shorter than Content-Length: a stream",
    fail: async () => readAll(await fetch(faulty("too-short"))),
    kind: "network",
  },
  {
    name: "a body that was read before",
    fail: async () => {
      const response = await fetch(faulty("json"));
      await response.text();
      return response.text();
    },
    kind: "unknown",
  },
  { name: "HTML instead of JSON", fail: async () => (await fetch(faulty("html"))).json(), kind: "parse" },
  {
    name: "an empty body instead of JSON",
    fail: async () => (await fetch(faulty("empty"))).json(),
    kind: "parse",
  },
  { name: "JSON that breaks off", fail: async () => (await fetch(faulty("cut"))).json(), kind: "parse" },
  { name: "HTML in a Response of the app", fail: () => new Response("<html>").json(), kind: "parse" },
  ...["<", "", '{"a":1', "{a:1}", "undefined", "[object Object]"].map(
    (text): ThrownCase => ({ name: `JSON.parse of '${text}'`, fail: () => JSON.parse(text), kind: "parse" }),
  ),
];
