import type { Failure } from "@errorkit/core";
import type { HTMLAttributes, ReactNode } from "react";
import type { Settings } from "../provider/errorkit-context.ts";
import type { Audience, ErrorAction, RetryHandler, Severity, Subject } from "../types.ts";

export type ElementProps = Omit<HTMLAttributes<HTMLElement>, "title" | "children">;

/** The props that every surface takes. All others go to its root element, `className` and `style` included. */
export interface ErrorSurfaceProps extends ElementProps {
  /**
   * The error: a thrown or rejected value, a `Response`, a parsed body, a status code such as `404`, or a `Failure`. `null`,
   * `undefined`, `false`, and `""` show nothing. A canceled request shows nothing unless `showAborted` is set.
   */
  readonly error: unknown;
  /**
   * Also shows canceled requests.
   *
   * @default false
   */
  readonly showAborted?: boolean | undefined;
  /**
   * The HTTP method, for errors that do not include it. It determines whether the user is told to check the result before trying
   * again.
   */
  readonly method?: string | undefined;
  /**
   * Repeats what failed. The retry runs until the returned promise settles, so return the promise of your request. If
   * `error` is `null` when it settles, the error counts as resolved.
   */
  readonly onRetry?: RetryHandler | undefined;
  /**
   * `advised` follows `adviseRetry`: it hides, offers, or delays the retry. `always` offers it for every failure.
   *
   * @default "advised"
   */
  readonly retry?: "advised" | "always" | undefined;
  /**
   * Loads the latest state after a conflict (409) or a failed precondition (412), or when the page is outdated.
   *
   * @default the provider's `onRefresh`; if there is none, an outdated page is reloaded
   */
  readonly onRefresh?: ((failure: Failure) => unknown) | undefined;
  /** Shows a dismiss button, and lets Escape dismiss while focus is inside. Your app removes the error. */
  readonly onDismiss?: ((details: { readonly reason: "button" | "escape" }) => void) | undefined;
  /**
   * What failed, as the user knows it: "Job list". It precedes the title, on screen and in the announcement: "Job list: the service is
   * temporarily unavailable". A function of the locale follows a change of the language.
   */
  readonly subject?: Subject | undefined;
  /**
   * Where the surface shows the message from the service.
   *
   * @default the provider's `serverMessage`
   */
  readonly serverMessage?: Settings["serverMessage"];
  /** Replaces the title until the user has signed in or the connection is restored. `null` leaves it out. */
  readonly title?: ReactNode;
  /** Replaces the description. `null` leaves it out. */
  readonly description?: ReactNode;
  /** Replaces the next step. `null` leaves it out. */
  readonly nextStep?: ReactNode;
  /** Replaces the default actions. */
  readonly actions?: readonly ErrorAction[] | undefined;
  /**
   * Overrides the severity that Errorkit derives from the failure.
   *
   * @default "warning" for 401 and similar vendor codes, 429, 503 with a delay, offline, and an outdated page; "info" for a canceled
   * request; otherwise "error"
   */
  readonly severity?: Severity | undefined;
  /**
   * Who reads the details.
   *
   * @default the provider's audience, otherwise "user"
   */
  readonly audience?: Audience | undefined;
  /**
   * The level of the heading that names the surface, or `none` for a paragraph. Choose what fits the outline of the page.
   *
   * @see WCAG 1.3.1
   */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | "none" | undefined;
  /**
   * How screen readers announce the surface. `auto` announces errors at once and warnings after the current speech, and never
   * announces canceled requests.
   *
   * @default "auto"
   * @see WCAG 4.1.3
   */
  readonly announce?: "auto" | "assertive" | "polite" | "off" | undefined;
}

/** What a surface uses itself, with every name: the type check fails when one is missing. */
const SURFACE_PROPS: Record<Exclude<keyof ErrorSurfaceProps, keyof ElementProps>, true> = {
  error: true,
  showAborted: true,
  method: true,
  onRetry: true,
  retry: true,
  onRefresh: true,
  onDismiss: true,
  subject: true,
  serverMessage: true,
  title: true,
  description: true,
  nextStep: true,
  actions: true,
  severity: true,
  audience: true,
  headingLevel: true,
  announce: true,
};

/** Separates the props of the root element from those that a surface uses itself. */
export function getElementProps(props: ErrorSurfaceProps): ElementProps {
  const elementProps: Record<string, unknown> = {};
  for (const name in props) {
    if (!(name in SURFACE_PROPS)) elementProps[name] = props[name as keyof ElementProps];
  }
  return elementProps;
}
