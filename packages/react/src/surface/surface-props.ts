import type { HTMLAttributes, ReactNode } from "react";
import type { Audience, ErrorAction, RetryHandler, Severity } from "../types.ts";

/** What every surface takes. Everything else goes to its root element, `ref`, `className` and `style` included. */
export interface ErrorSurfaceProps extends Omit<HTMLAttributes<HTMLElement>, "title" | "children"> {
  /**
   * Whatever failed: thrown, rejected, a `Response`, a parsed body, a `Failure`. `null` and `undefined` show nothing; so
   * does a cancelled request, unless `showAborted`.
   */
  readonly error: unknown;
  /** Shows a cancelled request too. Default `false`: who cancelled knows it. */
  readonly showAborted?: boolean | undefined;
  /** The request's method, where the error does not carry it: decides "check whether the change was made". */
  readonly method?: string | undefined;
  /**
   * Repeats what failed. Running until what it returns settles, `error` or not, so return the promise; solved when `error` is
   * `null` then.
   */
  readonly onRetry?: RetryHandler | undefined;
  /** `'advised'` (default): hidden, ready or waiting as `adviseRetry` says. `'always'`: never hidden. */
  readonly retry?: "advised" | "always" | undefined;
  /** Its presence shows the dismiss button and lets Escape dismiss from inside; whether it hides is the caller's. */
  readonly onDismiss?: ((details: { readonly reason: "button" | "escape" }) => void) | undefined;
  /** Over the catalog's title, until somebody has signed in or the network is back. `null` leaves it out. */
  readonly title?: ReactNode;
  /** Over the catalog's description. `null` leaves it out. */
  readonly description?: ReactNode;
  /** Over the catalog's next step. `null` leaves it out. */
  readonly nextStep?: ReactNode;
  /** Over the actions that the failure brings by itself. */
  readonly actions?: readonly ErrorAction[] | undefined;
  /** Default: warning for 401, 429, 503 with a delay, offline and an outdated page; info for cancelled; else error. */
  readonly severity?: Severity | undefined;
  /** Who reads the details. Default: the provider's, else `'user'`. */
  readonly audience?: Audience | undefined;
  /** The level of the heading that names the surface, or `'none'` for a paragraph. Choose what fits the page's outline. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | "none" | undefined;
  /** `'auto'` (default): errors at once, warnings after what is being said, a cancelled request never (WCAG 4.1.3). */
  readonly announce?: "auto" | "assertive" | "polite" | "off" | undefined;
}
