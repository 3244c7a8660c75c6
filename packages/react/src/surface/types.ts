import type { Failure } from "@errorkit/core";
import type { ReactNode } from "react";
import type { ErrorAction } from "../types.ts";
import type { ErrorReading } from "../utils/error-readings.ts";
import type { IconName } from "../utils/failure-traits.ts";
import type { Messages } from "../utils/messages.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** What makes a surface this surface: the rest is one anatomy. */
export interface SurfaceVariant {
  /** For `data-surface`, the class name `ek-…` and reports. */
  readonly name: string;
  /** `section` is a landmark named by its heading, `group` a group. */
  readonly element: "section" | "group";
  readonly headingLevel: NonNullable<ErrorSurfaceProps["headingLevel"]>;
  /** Extra classes of the reference line. */
  readonly referenceClass?: string;
  /** What failed has many causes: actions concern a part of it, so they are drawn plain, after the retry; each cause has its own note. */
  readonly hasMultipleCauses?: boolean;
  /** The retry is drawn solid where no other action is. */
  readonly primaryRetry?: boolean;
}

/** Actions that a surface adds to those of the failure, under `customize` and the `actions` prop. */
export type GetExtraActions = (failure: Failure, messages: Messages) => readonly ErrorAction[];

/** What a surface may add to the shared anatomy. */
export interface SurfaceExtras {
  /** Between the text and the foot. */
  readonly children?: ReactNode;
  /** How many failures this card stands for; shown from 2. */
  readonly count?: number | undefined;
  /** The distinct request ids of these failures: the first is in the reference line, all that are kept in the details. */
  readonly requestIds?: RequestIds | undefined;
  /** Other causes on this card: the support report tells of them too. */
  readonly otherFailures?: readonly Failure[] | undefined;
  /** The outline, where it is not the failure's own. */
  readonly icon?: IconName | undefined;
  /** The retry, where it is not the failure's own; `null` for none. */
  readonly retryOverride?: RetryButtonState | null | undefined;
  /** Says waits even though the card is announced elsewhere. */
  readonly announceDelays?: boolean | undefined;
  readonly getExtraActions?: GetExtraActions | undefined;
  /** Its coming is said in another way, by moving focus to it; what happens to it later is announced. */
  readonly announcedByFocus?: boolean | undefined;
}

/** A surface as it is asked for. */
export interface SurfaceOptions extends SurfaceExtras {
  readonly variant: SurfaceVariant;
  readonly props: ErrorSurfaceProps;
}

/** A surface with something to show. */
export interface VisibleSurface extends SurfaceOptions {
  readonly reading: ErrorReading;
}

/** Request ids of many failures. */
export interface RequestIds {
  readonly first: readonly string[];
  /** How many there were. */
  readonly total: number;
}

/** What a retry button says, and from when it works. */
export interface RetryButtonState {
  readonly label: string;
  /** When the wait began, in milliseconds of the epoch. */
  readonly startedAt: number;
  /** In seconds; 0 for none. */
  readonly delaySeconds: number;
}
