import type { ErrorReading } from "../utils/error-readings.ts";
import type { SurfaceModel } from "./surface-model.ts";

/** A surface that is in the page. */
export interface CommittedSurface {
  readonly element: HTMLElement;
  readonly model: SurfaceModel;
  readonly reading: ErrorReading;
  /** The surface was part of the HTML of a server. */
  readonly hydrated: boolean;
}
