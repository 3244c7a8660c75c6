export type ServiceState = "running" | "deploying" | "stopped";

/** A real-time inference service, as the demo's API tells of it. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly state: ServiceState;
  readonly flavor: string;
  readonly replicas: number;
  readonly model: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Grows with each change; the ETag. */
  readonly version: number;
}

/** What a create form sends. */
export interface ServiceDraft {
  readonly name: string;
  readonly flavor: string;
  readonly replicas: number;
  readonly model: string;
}

/** One line of the live table. */
export interface Traffic {
  readonly id: string;
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Milliseconds, 95th percentile. */
  readonly latency: number;
}

export const FLAVORS: readonly string[] = ["1 × T4", "2 × V100", "8 × A800"];

/** How many nodes the fleet has; each is asked on its own. */
export const NODES = 200;
