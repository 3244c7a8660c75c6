import { createFaultResponse, FAULT_HEADER, SLOW_RESPONSE_MS, toResponse } from "./faults.ts";
import { routes } from "./routes.ts";
import { createSessions } from "./sessions.ts";

/** The path of the console's API, relative to the page. */
export const CONSOLE_PATH = "console-api";

/** The request header that identifies the user's session. */
export const SESSION_HEADER = "x-session";

/**
 * Creates the API of the demo console: a function from a request to a response. It keeps its data in memory. Vite serves
 * it in development and in the tests, a service worker in the static build.
 * @param now returns the current time in milliseconds since the epoch.
 * @default Date.now
 */
export function createConsoleApi(now: () => number = Date.now): (request: Request) => Promise<Response> {
  const getSession = createSessions();
  return async (request) => {
    const { headers, method, url, signal } = request;
    const session = getSession(headers.get(SESSION_HEADER) ?? "");
    session.requests += 1;
    const [name = "", id = ""] = getPathSegments(url);
    const fault = headers.get(FAULT_HEADER) ?? "";
    const route = routes[`${method} ${name}${id && "/:id"}`];
    if (fault === "slow") await pause(SLOW_RESPONSE_MS, signal);
    const call = { session, fault, id, body: await readBody(request), headers, now: now() };
    const response = route
      ? (createFaultResponse(fault, call) ?? route(call))
      : toResponse({ status: 404, code: "APIG.0101", message: `There is no API at ${method} /${name}` });
    response.headers.set("x-request-id", createRequestId(session.requests, name));
    response.headers.set("cache-control", "no-store");
    return response;
  };
}

const getPathSegments = (url: string): string[] =>
  (new URL(url).pathname.split(`/${CONSOLE_PATH}/`).at(-1) ?? "").split("/").filter(Boolean);

async function readBody(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** Resolves early when the browser aborts the request. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** 32 hexadecimal digits that are the same in each run, so that tests and screenshots are stable. */
function createRequestId(count: number, path: string): string {
  let state = [...`${path}${count}`].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length: 4 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(16).padStart(8, "0");
  }).join("");
}
