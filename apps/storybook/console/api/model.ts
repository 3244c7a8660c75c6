export type ServiceState = "running" | "deploying" | "stopped";

/** A real-time inference service, as the demo's API returns it. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly state: ServiceState;
  readonly flavor: string;
  readonly replicas: number;
  readonly model: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Increases with each change. Sent as the ETag. */
  readonly version: number;
}

/** The body of a create request. */
export interface ServiceDraft {
  readonly name: string;
  readonly flavor: string;
  readonly replicas: number;
  readonly model: string;
}

/** The draft in the body of a request. A member may be missing. */
export const readDraft = (body: unknown): Partial<ServiceDraft> =>
  typeof body === "object" && body !== null ? (body as Partial<ServiceDraft>) : {};

/** One row of the live table. */
export interface Traffic {
  readonly id: string;
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Milliseconds, 95th percentile. */
  readonly latency: number;
}

export const FLAVORS: readonly string[] = ["1 × T4", "2 × V100", "8 × A800"];

/** The number of nodes in the fleet. Each has its own health request. */
export const NODES = 200;
