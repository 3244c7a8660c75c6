import type { Failure } from "@errorkit/core";
import { failureFromError, failureFromResponse } from "../common/failures.ts";

/** A state of a surface: a failure, and what is done with it. */
export interface MatrixState {
  readonly failure: Failure;
  readonly method?: string;
  /** The `data-part` of the button that is pressed. */
  readonly pressed?: "retry" | "details-trigger";
}

const invalid = {
  error_code: "CSS.0001",
  errors: [{ field: "disks[0].size", message: "10–32768" }],
};

/** How long the service asks to wait: the ring shows the seconds. It starts again when it is over, so that the state stays. */
export const waitSeconds = 90;

/** The states that a surface can be in. */
export const matrixStates = {
  ready: { failure: failureFromResponse({ status: 503 }) },
  waiting: { failure: failureFromResponse({ status: 429, headers: { "retry-after": `${waitSeconds}` } }) },
  running: { failure: failureFromResponse({ status: 500 }), pressed: "retry" },
  details: {
    failure: failureFromResponse({
      status: 503,
      body: { error_code: "ModelArts.0107", error_message: "Scheduler pool 4 is draining" },
    }),
    pressed: "details-trigger",
  },
  signIn: { failure: failureFromResponse({ status: 401 }) },
  access: {
    failure: failureFromResponse({
      status: 403,
      body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:create" },
    }),
  },
  notFound: { failure: failureFromResponse({ status: 404 }) },
  conflict: { failure: failureFromResponse({ status: 409, method: "PUT" }), method: "PUT" },
  fields: { failure: failureFromResponse({ status: 422, method: "POST", body: invalid }), method: "POST" },
  unknownOutcome: { failure: failureFromResponse({ status: 504, method: "POST" }), method: "POST" },
  offline: { failure: failureFromError(new TypeError("Failed to fetch"), false) },
  outOfDate: {
    failure: failureFromError(new TypeError("Failed to fetch dynamically imported module: /assets/a.js")),
  },
  aborted: { failure: failureFromError(new DOMException("Aborted", "AbortError")) },
} as const satisfies Record<string, MatrixState>;

export type MatrixStateId = keyof typeof matrixStates;
export const matrixStateIds = Object.keys(matrixStates) as readonly MatrixStateId[];
