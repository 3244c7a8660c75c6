import { FailureError, fetchOrThrow, toFailure } from "@errorkit/core";
import { CONSOLE_PATH, SESSION_HEADER } from "./api/create-console-api.ts";
import { FAULT_HEADER } from "./api/faults.ts";
import type { Service, ServiceDraft, Traffic } from "./api/model.ts";
import type { Operation, Scenario } from "./scenarios.ts";
import { isAffected } from "./scenarios.ts";

/** The timeout of a request, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** The requests of the console. Each rejects with a `FailureError`. */
export interface ConsoleClient {
  list(signal: AbortSignal): Promise<Service[]>;
  detail(id: string, signal: AbortSignal): Promise<Service>;
  create(draft: ServiceDraft, signal: AbortSignal): Promise<Service>;
  update(service: Service, replicas: number): Promise<Service>;
  remove(id: string): Promise<void>;
  traffic(signal: AbortSignal): Promise<Traffic[]>;
  node(id: number, signal: AbortSignal): Promise<unknown>;
  signIn(): Promise<unknown>;
  requestAccess(permissions: readonly string[]): Promise<unknown>;
}

/** The client calls the functions again for each request. */
export interface ClientOptions {
  /** The ID of the user's session on the server. */
  readonly session: () => string;
  readonly language: () => string;
  readonly scenario: () => Scenario | undefined;
}

interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The console's HTTP client, as an app would write it: `fetchOrThrow` with headers and a timeout. */
export function createClient({ session, language, scenario }: ClientOptions): ConsoleClient {
  // Polling fails only after the first success, so that the table has old numbers to keep.
  let hasPolled = false;
  const send = async (operation: Operation, line: string, { signal, body, headers }: RequestOptions = {}) => {
    const [method = "GET", path] = line.split(" ");
    const url = new URL(`${CONSOLE_PATH}/${path}`, document.baseURI).href;
    const selected = scenario();
    const failing =
      selected && isAffected(selected, operation) && (operation !== "traffic" || hasPolled)
        ? selected
        : undefined;
    // A page cannot disconnect the network, so the demo throws the same error as fetch and sets `online: false`.
    if (failing?.fault === "offline")
      throw new FailureError(toFailure(new TypeError("Failed to fetch"), { method, url, online: false }));
    const timeout = AbortSignal.timeout(failing?.timeoutMs ?? TIMEOUT_MS);
    return fetchOrThrow(url, {
      method,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: {
        [SESSION_HEADER]: session(),
        "accept-language": language(),
        ...(failing && { [FAULT_HEADER]: failing.fault }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const json = async (response: Promise<Response>) => (await response).json();

  return {
    list: (signal) => json(send("list", "GET services", { signal })),
    detail: (id, signal) => json(send("detail", `GET services/${id}`, { signal })),
    create: (body, signal) => json(send("create", "POST services", { body, signal })),
    update: ({ id, version }, replicas) =>
      json(
        send("update", `PUT services/${id}`, { body: { replicas }, headers: { "if-match": `"${version}"` } }),
      ),
    remove: async (id) => void (await send("delete", `DELETE services/${id}`)),
    traffic: async (signal) => {
      const numbers = await json(send("traffic", "GET traffic", { signal }));
      hasPolled = true;
      return numbers;
    },
    node: (id, signal) => json(send("node", `GET nodes/${id}`, { signal })),
    signIn: () => json(send("session", "POST session")),
    requestAccess: (permissions) => json(send("access", "POST access-requests", { body: { permissions } })),
  };
}
