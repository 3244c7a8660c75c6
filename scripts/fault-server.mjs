// Fails in the ways that a service, a proxy or a network fails, for browser tests. Vitest starts it with `globalSetup`, and
// a test finds its port with `inject("faultPort")`.
import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";

const HTML = "<!doctype html><title>Sign in</title>";
const CUT_JSON = '{"items":[1,2';

/** @typedef {import("node:http").ServerResponse} Response */

/**
 * Sends a complete response.
 * @param {number} status
 * @param {string} type
 * @param {string} body
 * @param {Record<string, string>} [headers]
 * @returns {(response: Response) => void}
 */
const respond = (status, type, body, headers) => (response) => {
  response.writeHead(status, { ...(type && { "content-type": type }), ...headers }).end(body);
};

/**
 * Sends a part of the body, then does something else than finish it.
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {(response: Response) => void} [then]
 * @returns {(response: Response) => void}
 */
const respondInPart = (status, headers, then) => (response) => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.write(CUT_JSON, () => then && setTimeout(then, 50, response));
};

/** @param {Response} response */
const reset = ({ socket }) => void socket?.resetAndDestroy();
/** @param {Response} response */
const close = ({ socket }) => void socket?.end();

const script = "text/javascript";
const page = (/** @type {string} */ code) => `${HTML}<script type="module">${code}</script>`;
/** Runs in a frame: posts what a promise is rejected with to the test. */
const report = (/** @type {string} */ promise) =>
  `${promise}.then(() => parent.postMessage({ resolved: true }, "*"), (error) => parent.postMessage({ error }, "*"));`;

/** What the server does, by path. Each response may be read by other origins, unless its path begins with `/no-cors`. */
const RESPONSES = {
  "/json": respond(200, "application/json", '{"items":[]}'),
  "/conflict": respond(409, "application/json", '{"message":"The name is taken"}'),
  "/unavailable": respond(503, "application/json", '{"message":"Busy"}'),
  "/html": respond(200, "text/html", HTML),
  "/empty": respond(200, "application/json", ""),
  "/cut": respond(200, "application/json", CUT_JSON),
  "/never": () => {},
  "/reset": reset,
  "/close": close,
  "/stalls": respondInPart(200, {}),
  "/unavailable-stalls": respondInPart(503, {}),
  "/unavailable-breaks-off": respondInPart(503, {}, reset),
  "/reset-in-body": respondInPart(200, {}, reset),
  "/breaks-off": respondInPart(200, {}, close),
  "/too-short": respondInPart(200, { "content-length": "1000" }, close),
  "/not-gzip": respond(200, "application/json", '{"items":[]}', { "content-encoding": "gzip" }),
  "/redirects": respond(302, "", "", { location: "/redirects" }),
  "/redirects-to-no-cors": respond(302, "", "", { location: "/no-cors/json" }),
  "/no-cors/json": respond(200, "application/json", "{}"),
  "/no-cors/module.js": respond(200, script, "export const name = 1;"),
  "/missing.js": respond(404, "text/plain", "Not Found"),
  "/unavailable.js": respond(500, "text/plain", "Internal Server Error"),
  "/page.js": respond(200, "text/html", HTML),
  "/page-as-script.js": respond(200, script, HTML),
  "/no-type.js": respond(200, "", "export const name = 1;"),
  "/breaks-off.js": respondInPart(200, { "content-type": script, "content-length": "1000" }, reset),
  "/module.js": respond(200, script, "export const name = 1;"),
  "/stale.js": respond(200, script, 'import { gone } from "./module.js"; gone();'),
  "/imports-missing.js": respond(200, script, 'import "./missing.js";'),
  "/imports-page.js": respond(200, script, 'import "./page.js";'),
  "/throws.js": respond(200, script, 'throw new Error("thrown by the module");'),
  "/frames/csp-fetch": respond(200, "text/html", page(report('fetch("http://127.0.0.1:1/")')), {
    "content-security-policy": "connect-src 'none'",
  }),
  "/frames/csp-import": respond(200, "text/html", page(report('import("http://127.0.0.1:1/x.js")')), {
    "content-security-policy": "script-src 'unsafe-inline'",
  }),
  "/frames/worker-fetch": respond(
    200,
    "text/html",
    page(`const offline = async () => {
await navigator.serviceWorker.register("/worker.js", { scope: "/" });
await navigator.serviceWorker.ready;
if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
return fetch("/through-worker");
};
${report("offline()")}`),
  ),
  "/worker.js": respond(
    200,
    script,
    `addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (event.request.url.endsWith("/through-worker")) event.respondWith(fetch("http://127.0.0.1:1/"));
});`,
  ),
};

/**
 * @param {import("node:net").Server} server
 * @returns {Promise<number>} the port
 */
async function listen(server) {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}

/**
 * @param {{ provide: (name: "faultPort" | "garbagePort", port: number) => void }} project
 * @returns {Promise<() => Promise<void>>} ends the servers
 */
export default async function startFaultServer(project) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.startsWith("/no-cors")) {
      response.setHeader("access-control-allow-origin", "*");
      // axios names itself where a browser permits it.
      response.setHeader("access-control-allow-headers", "user-agent");
      response.setHeader("cache-control", "no-store");
    }
    if (request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    const found = /** @type {Record<string, (response: Response) => void>} */ (RESPONSES)[pathname];
    (found ?? respond(404, "application/json", "{}"))(response);
  });
  // Speaks no HTTP.
  const garbage = createTcpServer((socket) => {
    socket.on("error", () => {});
    socket.end("\u0000\u0001\u0002 no HTTP\r\n\r\n", () => socket.destroySoon());
  });
  project.provide("faultPort", await listen(server));
  project.provide("garbagePort", await listen(garbage));
  return async () => {
    server.closeAllConnections();
    await Promise.all([server, garbage].map((each) => new Promise((closed) => each.close(closed))));
  };
}
