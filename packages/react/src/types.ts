import type { Failure, FailureKind } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import type { ReactNode } from "react";

/** How much a failure matters; said in words, drawn in colour. */
export type Severity = "error" | "warning" | "info";

/** Who reads the details: nobody, the person at work, who runs the system, who builds it. A stack is for developers. */
export type Audience = "none" | "user" | "operator" | "developer";

/** Something that a person can do about a failure: follow an address or run a function. */
export type ErrorAction = {
  /** Unique on its surface. */
  readonly id: string;
  readonly label: ReactNode;
  /** The one that changes the outcome; drawn solid. At most one on a surface. */
  readonly primary?: boolean | undefined;
} & (
  | {
      /** http, https, mailto or relative; anything else is left out. */ readonly href: string;
      readonly onSelect?: never;
    }
  | { readonly href?: never; readonly onSelect: () => unknown }
);

/** What a surface says and offers, before it is drawn. `null` leaves a part out. */
export interface Presentation {
  readonly title: ReactNode;
  readonly description: ReactNode;
  readonly nextStep: ReactNode;
  readonly severity: Severity;
  readonly actions: readonly ErrorAction[];
}

/** A console's own words and actions for a failure, over the kit's. Pure: it runs while rendering. */
export type CustomizePresentation = (
  failure: Failure,
  defaults: Presentation,
  context: { readonly locale: SupportedLocale },
) => Presentation;

/** One thing that happened on a surface, for measuring. Closed categories and ids; never the text of a message. */
export interface SurfaceEvent {
  /**
   * `shown`: a surface has news; another cause, the same one after an attempt, or that the network is back or somebody has
   * signed in. `resolved`: an error that somebody tried again has gone, or a toast's sources work again. A surface that is
   * taken out of the page as a whole settles nothing: nobody can tell whether it works again.
   */
  readonly category: "shown" | "retried" | "dismissed" | "resolved" | "copied";
  readonly surface: string;
  readonly kind: FailureKind;
  readonly status?: number;
  /** Left out where it is no id but a text, and so is the request id. */
  readonly code?: string;
  readonly requestId?: string;
  readonly service?: string;
  /** Milliseconds of the epoch. */
  readonly timestamp: number;
}

/** What a retry is given: which attempt it is, from 1, and a signal that aborts when the surface leaves. */
export interface RetryContext {
  readonly attempt: number;
  readonly signal: AbortSignal;
}

/** A retry: running until what it returns settles; solved when `error` becomes null. */
export type RetryHandler = (context: RetryContext) => unknown;
