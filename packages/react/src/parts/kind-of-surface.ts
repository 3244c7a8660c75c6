import type { Failure } from "@errorkit/core";
import type { ReactNode } from "react";
import type { GuardedWords } from "../internals/guarded-words.ts";
import type { IconName } from "../internals/judge.ts";
import type { ErrorReading } from "../internals/readings.ts";
import type { ErrorAction } from "../internals/types.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** What makes a surface this surface: the rest is one anatomy. */
export interface SurfaceKind {
  /** For `data-surface`, the class name `ek-…` and reports. */
  readonly name: string;
  /** `section` is a landmark named by its heading, `group` a group. */
  readonly element: "section" | "group";
  readonly headingLevel: NonNullable<ErrorSurfaceProps["headingLevel"]>;
  /** Extra classes of the reference line. */
  readonly referenceClass?: string;
  /** What failed has many causes: actions concern a part of it, so they are drawn plain, after the retry; each cause has its own note. */
  readonly manyCauses?: boolean;
  /** The retry is drawn solid where no other action is. */
  readonly solidRetry?: boolean;
}

/** Actions that a surface adds to those of the failure, under `present` and the `actions` prop. */
export type MoreActions = (failure: Failure, words: GuardedWords) => readonly ErrorAction[];

/** What a surface may add to the shared anatomy. */
export interface SurfaceExtras {
  /** Between the text and the foot. */
  readonly children?: ReactNode;
  /** How many failures this card stands for; shown from 2. */
  readonly count?: number | undefined;
  /** The distinct request ids of these failures: the first is in the reference line, all that are kept in the details. */
  readonly ids?: RequestIds | undefined;
  /** Other causes on this card: the support report tells of them too. */
  readonly also?: readonly Failure[] | undefined;
  /** The outline, where it is not the failure's own. */
  readonly icon?: IconName | undefined;
  /** The retry, where it is not the failure's own; `null` for none. */
  readonly plan?: RetryTerms | null | undefined;
  /** Says waits even though the card is announced elsewhere. */
  readonly spoken?: boolean | undefined;
  readonly moreActions?: MoreActions | undefined;
  /** Its coming is said in another way, by moving focus to it; what happens to it later is announced. */
  readonly quietEntrance?: boolean | undefined;
}

/** A surface as it is asked for. */
export interface GivenSurface extends SurfaceExtras {
  readonly kind: SurfaceKind;
  readonly props: ErrorSurfaceProps;
}

/** A surface with something to show. */
export interface ShownSurface extends GivenSurface {
  readonly reading: ErrorReading;
}

/** Request ids of many failures. */
export interface RequestIds {
  readonly kept: readonly string[];
  /** How many there were. */
  readonly total: number;
}

/** What a retry button says, and from when it works. */
export interface RetryTerms {
  readonly label: string;
  /** When the wait began, in milliseconds of the epoch. */
  readonly at: number;
  /** In seconds; 0 for none. */
  readonly wait: number;
}
