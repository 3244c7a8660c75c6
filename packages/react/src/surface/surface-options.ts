import type { Failure } from "@errorkit/core";
import type { ForwardedRef, ReactNode } from "react";
import type { ErrorAction } from "../types.ts";
import type { IconName } from "../utils/failure-traits.ts";
import type { Messages } from "../utils/messages.ts";
import type { RequestIds } from "../utils/request-ids.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** What differs between surfaces. */
export interface SurfaceVariant {
  /** For `data-surface`, the class name `ek-…` and events. */
  readonly name: string;
  /** `section` is a landmark that its heading names, `group` a group. */
  readonly element: "section" | "group";
  readonly headingLevel: NonNullable<ErrorSurfaceProps["headingLevel"]>;
  /** Additional classes of the reference line. */
  readonly referenceClass?: string;
  /**
   * The surface shows several causes. An action concerns only one of them, so none is primary and the retry comes first; each
   * cause has a note.
   */
  readonly hasMultipleCauses?: boolean;
  /** The retry is the primary button unless an action is. */
  readonly primaryRetry?: boolean;
}

/** Returns the actions that a surface adds to those of the failure; `customize` and the prop `actions` replace them. */
export type GetExtraActions = (failure: Failure, messages: Messages) => readonly ErrorAction[];

/** What a surface consists of. */
export interface SurfaceOptions {
  readonly variant: SurfaceVariant;
  readonly props: ErrorSurfaceProps;
  readonly rootRef: ForwardedRef<HTMLElement>;
  /** Content between the text and the footer. */
  readonly children?: ReactNode;
  /** How many failures the surface stands for; shown from 2. */
  readonly count?: number | undefined;
  /** The request IDs of these failures: the first is in the reference line, the details list them. */
  readonly requestIds?: RequestIds | undefined;
  /** Failures of other causes on the surface: the support report contains them too. */
  readonly otherFailures?: readonly Failure[] | undefined;
  /** The icon, where it is not that of the failure. */
  readonly icon?: IconName | undefined;
  /** The retry, where it is not that of the failure; `null` for none. */
  readonly retryOverride?: RetryButtonState | null | undefined;
  /** Announces delays even though the surface is announced elsewhere. */
  readonly announceDelays?: boolean | undefined;
  readonly getExtraActions?: GetExtraActions | undefined;
  /** Focus moves here on mount, so do not announce it as well; later changes are announced. */
  readonly announcedByFocus?: boolean | undefined;
}

/** The label of a retry button, and when it becomes ready. */
export interface RetryButtonState {
  readonly label: string;
  /** When the delay began, in milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** In seconds; 0 for none. */
  readonly delaySeconds: number;
}
