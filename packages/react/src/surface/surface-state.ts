import type { ErrorkitContextValue } from "../provider/errorkit-context.ts";
import type { Connectivity } from "../utils/connectivity.ts";
import { getConnectivityChange } from "../utils/connectivity.ts";
import type { ErrorReading } from "../utils/error-readings.ts";
import { isHeldBack } from "../utils/page-leaving.ts";
import type { AttemptState } from "../utils/retry-attempts.ts";
import { NO_ATTEMPTS } from "../utils/retry-attempts.ts";
import type { SurfaceChange, SurfaceModel } from "./surface-model.ts";
import type { SurfaceOptions } from "./surface-options.ts";

/** An error and the options of the surface that shows it. */
export interface ShownError {
  readonly options: SurfaceOptions;
  readonly reading: ErrorReading;
}

/** What a surface remembers beyond its props. Immutable: each change creates another object. */
export interface SurfaceState {
  readonly attempts: AttemptState;
  /** The reading of an error whose body was read after the surface had shown it. */
  readonly completedReading: ErrorReading | undefined;
  /** The identity of the error after which the user has signed in; another error may be another 401. */
  readonly signedInAfter: object | undefined;
  /** `onSignIn` runs. */
  readonly signingIn: boolean;
  /** The last event since a failure of `kind` was shown. */
  readonly connectivityEvent: { readonly kind: string; readonly connectivity: Connectivity } | undefined;
  /** Whether the browser has no connection. */
  readonly isOffline: boolean;
  /** When the user began to leave the page, in milliseconds since the Unix epoch; `Infinity` while the page stays. */
  readonly leftAt: number;
  /** What the surface keeps showing while a retry runs or the user leaves the page. */
  readonly retained: ShownError | undefined;
  readonly detailsOpen: boolean;
  /** What counts without a provider; `undefined` until a component needs it. */
  readonly defaults: ErrorkitContextValue | undefined;
}

/** What React has committed. */
export interface SurfaceInput {
  readonly context: ErrorkitContextValue;
  readonly options: SurfaceOptions;
  /** `null` without an error. */
  readonly reading: ErrorReading | null;
  readonly state: SurfaceState;
  readonly shown: ShownError | null;
  readonly model: SurfaceModel | null;
}

/** The state on a server, and in the render that hydrates its HTML. */
export const SERVER_STATE: SurfaceState = {
  attempts: NO_ATTEMPTS,
  completedReading: undefined,
  signedInAfter: undefined,
  signingIn: false,
  connectivityEvent: undefined,
  isOffline: false,
  leftAt: Infinity,
  retained: undefined,
  detailsOpen: false,
  defaults: undefined,
};

/** The first state in a browser. Another object than `SERVER_STATE`, so that the store knows the render that hydrates. */
export const FIRST_STATE: SurfaceState = { ...SERVER_STATE };

/**
 * Returns what a surface shows, or `null` for nothing. Query libraries clear an error while they fetch again, so a surface stays
 * as it was until the retry that started on it has ended. It also stays while a new failure is held back because the user is
 * leaving the page.
 */
export function getShownError(
  state: SurfaceState,
  options: SurfaceOptions,
  reading: ErrorReading | null,
): ShownError | null {
  const { completedReading, retained, attempts, leftAt } = state;
  const known = reading?.identity === completedReading?.identity ? (completedReading ?? null) : reading;
  const isRetained = known ? isHeldBack(known.failure, leftAt) : attempts.running;
  const shown = isRetained ? retained : known && { options, reading: known };
  if (!shown) return null;
  const isHidden = shown.reading.failure.kind === "aborted" && !shown.options.props.showAborted;
  return isHidden ? null : shown;
}

/** Returns what happened since the failure that a surface shows. */
export function getChange(state: SurfaceState, { reading }: ShownError): SurfaceChange {
  const { connectivityEvent: event, signedInAfter, isOffline } = state;
  const { identity, failure } = reading;
  if (signedInAfter === identity) return "sign-in";
  // An event before this failure does not concern it, not even for one frame.
  const isCurrent = event?.kind === failure.kind;
  return getConnectivityChange(failure, isCurrent ? event.connectivity : isOffline ? "offline" : undefined);
}
