import type { FailureContext, FailureKind } from "@errorkit/core";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly faultPort: number;
    readonly garbagePort: number;
  }
}

/** The engine that runs the test. */
export type Engine = "chromium" | "firefox" | "webkit";

/** Something that fails in the browser, and the kind of failure that Errorkit must see in what the browser throws. */
export interface ThrownCase {
  readonly name: string;
  /** Rejects with what the browser throws, or returns a failed event or request. */
  readonly fail: () => unknown;
  readonly kind: FailureKind;
  readonly context?: FailureContext | (() => FailureContext);
  /** Where an engine differs: another kind, or `resolved` when the engine reports no failure. */
  readonly differs?: Partial<
    Record<Engine, { readonly kind: FailureKind | "resolved"; readonly reason: string }>
  >;
}

/** No program listens here. */
export const nobody = "http://127.0.0.1:1/";

/** The URL of a response of the fault server, which has another port than the page. */
export const faulty = (path: string): string => `http://localhost:${inject("faultPort")}/${path}`;

/** The URL of a server that speaks no HTTP. */
export const garbage = (): string => `http://localhost:${inject("garbagePort")}/`;
