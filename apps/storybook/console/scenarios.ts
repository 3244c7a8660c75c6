/** A page of the console. */
export type View = "services" | "service" | "create" | "live" | "fleet" | "usage";

/** The requests of the console. */
export type Operation =
  | "list"
  | "detail"
  | "create"
  | "update"
  | "delete"
  | "traffic"
  | "node"
  | "usage"
  | "session"
  | "access";

/** The request of each operation, as documentation writes it. */
export const requestLines: Readonly<Record<Operation, string>> = {
  list: "GET /services",
  detail: "GET /services/{id}",
  create: "POST /services",
  update: "PUT /services/{id}",
  delete: "DELETE /services/{id}",
  traffic: "GET /traffic",
  node: "GET /nodes/{id}",
  usage: "import usage-report.js",
  session: "POST /session",
  access: "POST /access-requests",
};

/** One failure: the page on which it occurs, and what the server or the client does. */
export interface Scenario {
  readonly view: View;
  readonly operation: Operation;
  /** Sent in the `x-fault` header. The client handles `offline` and `chunk`. */
  readonly fault: string;
  /** All requests of the pages fail, not only that of `operation`: the service or the network is down. */
  readonly everywhere?: true;
  /** The timeout of the request, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Every failure that the user can select. */
export const scenarios = {
  "401": { view: "create", operation: "create", fault: "401" },
  "403": { view: "create", operation: "create", fault: "403" },
  "404": { view: "service", operation: "detail", fault: "404" },
  "409": { view: "create", operation: "create", fault: "409" },
  "412": { view: "service", operation: "update", fault: "412" },
  "413": { view: "create", operation: "create", fault: "413" },
  "422": { view: "create", operation: "create", fault: "422" },
  "429": { view: "services", operation: "list", fault: "429", everywhere: true },
  "500": { view: "services", operation: "list", fault: "500", everywhere: true },
  "502": { view: "service", operation: "detail", fault: "502" },
  "503": { view: "services", operation: "list", fault: "503", everywhere: true },
  "504": { view: "service", operation: "update", fault: "504" },
  offline: { view: "services", operation: "list", fault: "offline", everywhere: true },
  timeout: { view: "services", operation: "list", fault: "slow", timeoutMs: 1200 },
  canceled: { view: "create", operation: "create", fault: "slow" },
  background: { view: "live", operation: "traffic", fault: "503" },
  outage: { view: "fleet", operation: "node", fault: "503" },
  partial: { view: "services", operation: "delete", fault: "partial" },
  chunk: { view: "usage", operation: "usage", fault: "chunk" },
} as const satisfies Record<string, Scenario>;

export type ScenarioId = keyof typeof scenarios;

export const scenarioIds = Object.keys(scenarios) as readonly ScenarioId[];

export const isScenarioId = (id: string): id is ScenarioId => Object.hasOwn(scenarios, id);

export const getScenario = (id: string): Scenario | undefined =>
  isScenarioId(id) ? scenarios[id] : undefined;

/** The request of each page: the first one that a failure affects. */
const pageOperations: Readonly<Record<View, Operation>> = {
  services: "list",
  service: "detail",
  create: "create",
  live: "traffic",
  fleet: "node",
  usage: "usage",
};

/** The requests that never fail everywhere: the chunk is loaded by the browser, and the others resolve failures. */
const unaffected: readonly Operation[] = ["usage", "session", "access"];

/** Whether a request fails in a scenario. */
export const isAffected = ({ operation, everywhere }: Scenario, request: Operation): boolean =>
  operation === request || (everywhere === true && !unaffected.includes(request));

/** Returns the request that fails on a page of the console. The URL is untrusted: an unknown page is the list. */
export function getFailingOperation(scenario: Scenario, view: string): Operation {
  const request = Object.hasOwn(pageOperations, view) ? pageOperations[view as View] : "list";
  return isAffected(scenario, request) ? request : scenario.operation;
}
