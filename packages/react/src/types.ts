import type { Failure, FailureKind } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import type { ReactNode } from "react";

/** How severe a failure is. Every surface shows it as text, color and icon. */
export type Severity = "error" | "warning" | "info";

/** How severe a toast is: that of a failure, or `success` for a message of your app. */
export type ToastSeverity = Severity | "success";

/**
 * Who reads the details of a failure: nobody, the user of your app, who operates the service, who develops the app. Only
 * developers see a stack.
 */
export type Audience = "none" | "user" | "operator" | "developer";

/** A text of your app: as it is, or a function that returns it in a locale. */
export type LocalizedText = string | ((locale: SupportedLocale) => string);

/** What failed, as the user knows it: a text, or a function that returns it in a locale. */
export type Subject = LocalizedText;

/** An action that a surface offers: a link or a function. */
export type ErrorAction = {
  /** Unique on the surface; the value of `data-action`. */
  readonly id: string;
  /** The text of the button or link. */
  readonly label: ReactNode;
  /**
   * Draws the action as the main button of the surface. At most one action of a surface is primary.
   *
   * @default false
   */
  readonly primary?: boolean | undefined;
  /**
   * The action runs: the button shows it, and does nothing. The one that signs in has it until `onSignIn` settles.
   *
   * @default false
   */
  readonly pending?: boolean | undefined;
  /**
   * Shows the action only in the details, beside the button that copies the support report: "Open in Kibana".
   *
   * @default false
   */
  readonly inDetails?: boolean | undefined;
} & (
  | {
      /** An address of http, https or mailto, or a relative one; any other action is left out. */
      readonly href: string;
      readonly onSelect?: never;
    }
  | {
      readonly href?: never;
      /** Called when the user selects the action. Errors and rejections go to the console. */
      readonly onSelect: () => unknown;
    }
);

/**
 * Where a surface shows the message from the service: `beside` is a line under the description, marked as the service's, at most three
 * lines long; `details` only in the details.
 */
export type ServerMessagePlacement = "beside" | "details";

/** What a surface shows and offers. `null` leaves a part out. */
export interface Presentation {
  readonly title: ReactNode;
  readonly description: ReactNode;
  readonly nextStep: ReactNode;
  readonly severity: Severity;
  readonly actions: readonly ErrorAction[];
}

/**
 * Replaces Errorkit's messages and actions for a failure: it returns the parts that differ. Pure: it runs while React renders.
 *
 * @example
 * ```ts
 * const customize: CustomizePresentation = (failure, defaults) =>
 *   failure.code === "QUOTA" ? { title: "Your project is full" } : defaults;
 * ```
 */
export type CustomizePresentation = (
  failure: Failure,
  defaults: Presentation,
  context: { readonly locale: SupportedLocale },
) => Partial<Presentation>;

/** The name of a surface; `custom` is one of your own components (`useErrorSurface`). */
export type SurfaceName =
  | "banner"
  | "inline"
  | "state"
  | "page"
  | "summary"
  | "partial"
  | "toast"
  | "fallback"
  | "custom";

/** One event on a surface, for your metrics: closed categories and IDs, never the text of a message. */
export interface SurfaceEvent {
  /**
   * - `shown`: a surface shows another cause, or the same one after a retry
   * - `recovered`: a surface shows that the connection is restored, or that the user has signed in
   * - `retried`: the user retried
   * - `dismissed`: the user dismissed the surface
   * - `resolved`: an error is gone after a retry, or every source of a toast works again. A surface that unmounts as a whole
   *   reports nothing, because nothing shows whether the request works again.
   * - `copied`: the user copied a request ID, a support report or an access request
   */
  readonly category: "shown" | "recovered" | "retried" | "dismissed" | "resolved" | "copied";
  readonly surface: SurfaceName;
  readonly kind: FailureKind;
  /** The HTTP status of the response. */
  readonly status?: number;
  /** The error code; left out where the service sent a text instead. */
  readonly code?: string;
  /** The request ID; left out where the service sent a text instead. */
  readonly requestId?: string;
  readonly service?: string;
  /** When it happened, in milliseconds since the Unix epoch. */
  readonly timestamp: number;
}

/** What a retry receives. */
export interface RetryContext {
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** Aborts when the surface unmounts or the user dismisses it. */
  readonly signal: AbortSignal;
}

/**
 * Repeats what failed. The retry runs until the returned promise settles, so return the promise of your request. The error is
 * resolved when the surface receives `null` as `error`.
 */
export type RetryHandler = (context: RetryContext) => unknown;
