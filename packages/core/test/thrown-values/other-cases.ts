import type { ThrownCase } from "./thrown-case.ts";
import { faulty, nobody } from "./thrown-case.ts";

interface Frame {
  src: string;
  readonly contentWindow: unknown;
  remove(): void;
}

// The types of core have no DOM.
declare const document: {
  createElement(name: "iframe"): Frame;
  readonly body: { append(frame: Frame): void };
};
declare const localStorage: { setItem(name: string, value: string): void };

const importModule = (url: string): Promise<unknown> => import(/* @vite-ignore */ url);

/** Opens a page of the fault server in a frame; rejects with what the page posts. */
async function failInFrame(path: string): Promise<never> {
  const frame = document.createElement("iframe");
  const message = new Promise<MessageEvent>((resolve) => {
    addEventListener("message", function listen(event: MessageEvent) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener("message", listen);
      resolve(event);
    });
  });
  frame.src = faulty(path);
  document.body.append(frame);
  const { data } = await message;
  frame.remove();
  throw data.error;
}

/** Sends a request with XMLHttpRequest; resolves to the event that ends it. */
function send(url: string, set?: (request: XMLHttpRequest) => void): Promise<ProgressEvent> {
  const request = new XMLHttpRequest();
  request.open("GET", url);
  set?.(request);
  return new Promise((resolve) => {
    for (const type of ["load", "error", "timeout", "abort"] as const)
      request.addEventListener(type, resolve, { once: true });
    request.send();
  });
}

const notJavaScript = {
  kind: "parse",
  reason: "the browser reports what the file contains, as for bad JSON",
} as const;

/** What `import()` rejects with. */
export const chunkCases: readonly ThrownCase[] = [
  { name: "a chunk that is gone", fail: () => importModule(faulty("missing.js")), kind: "chunk-load" },
  { name: "the same chunk once more", fail: () => importModule(faulty("missing.js")), kind: "chunk-load" },
  {
    name: "a chunk that fails with 500",
    fail: () => importModule(faulty("unavailable.js")),
    kind: "chunk-load",
  },
  { name: "a page instead of a chunk", fail: () => importModule(faulty("page.js")), kind: "chunk-load" },
  {
    name: "a page as JavaScript",
    fail: () => importModule(faulty("page-as-script.js")),
    kind: "chunk-load",
    differs: { chromium: notJavaScript, firefox: notJavaScript, webkit: notJavaScript },
  },
  { name: "a chunk without a type", fail: () => importModule(faulty("no-type.js")), kind: "chunk-load" },
  { name: "a chunk that breaks off", fail: () => importModule(faulty("breaks-off.js")), kind: "chunk-load" },
  { name: "a chunk of a server that refuses", fail: () => importModule(`${nobody}x.js`), kind: "chunk-load" },
  {
    name: "a chunk without CORS headers",
    fail: () => importModule(faulty("no-cors/module.js")),
    kind: "chunk-load",
  },
  {
    name: "a chunk that imports one that is gone",
    fail: () => importModule(faulty("imports-missing.js")),
    kind: "chunk-load",
  },
  {
    name: "a chunk that imports a page",
    fail: () => importModule(faulty("imports-page.js")),
    kind: "chunk-load",
  },
  {
    name: "an outdated chunk that imports a name that is gone",
    fail: () => importModule(faulty("stale.js")),
    kind: "chunk-load",
  },
  {
    name: "a chunk that the content security policy forbids",
    fail: () => failInFrame("frames/csp-import"),
    kind: "chunk-load",
  },
  { name: "a module that throws", fail: () => importModule(faulty("throws.js")), kind: "unknown" },
];

/** Requests without `fetch`, and requests that the page may not send. */
export const otherRequestCases: readonly ThrownCase[] = [
  { name: "XMLHttpRequest: a refused connection", fail: () => send(nobody), kind: "network" },
  {
    name: "XMLHttpRequest: the request itself",
    fail: async () => (await send(nobody)).target,
    kind: "network",
  },
  { name: "XMLHttpRequest: no CORS headers", fail: () => send(faulty("no-cors/json")), kind: "network" },
  {
    name: "XMLHttpRequest: a body that is too short",
    fail: () => send(faulty("too-short")),
    kind: "network",
  },
  {
    name: "XMLHttpRequest: a timeout",
    fail: () => send(faulty("never"), (request) => Object.assign(request, { timeout: 150 })),
    kind: "timeout",
  },
  {
    name: "XMLHttpRequest: a cancellation",
    fail: () => send(faulty("never"), (request) => setTimeout(() => request.abort(), 150)),
    kind: "aborted",
  },
  {
    name: "XMLHttpRequest: a conflict",
    fail: async () => (await send(faulty("conflict"))).target,
    kind: "http",
  },
  {
    name: "fetch that the content security policy forbids",
    fail: () => failInFrame("frames/csp-fetch"),
    kind: "network",
  },
  {
    name: "fetch of a service worker that cannot connect",
    fail: () => failInFrame("frames/worker-fetch"),
    kind: "network",
  },
];

/** Mistakes in a program, which are no failed request. */
export const programCases: readonly ThrownCase[] = [
  {
    name: "a property of undefined",
    fail: () => (undefined as unknown as { items: unknown }).items,
    kind: "unknown",
  },
  { name: "a call of undefined", fail: () => (({}) as { run(): void }).run(), kind: "unknown" },
  { name: "a variable that is not declared", fail: () => new Function("return nowhere")(), kind: "unknown" },
  { name: "an invalid length", fail: () => new Array(-1), kind: "unknown" },
  {
    name: "endless recursion",
    fail: function recurse(): unknown {
      return [recurse()];
    },
    kind: "unknown",
  },
  {
    name: "a circle in JSON",
    fail: () => {
      const circle: { self?: unknown } = {};
      circle.self = circle;
      return JSON.stringify(circle);
    },
    kind: "unknown",
  },
  { name: "a function in structuredClone", fail: () => structuredClone(() => 1), kind: "unknown" },
  {
    name: "a full storage",
    fail: () => localStorage.setItem("full", "x".repeat(20_000_000)),
    kind: "unknown",
  },
];
