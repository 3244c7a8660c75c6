"use client";

import type { Failure, RetryPolicy } from "@errorkit/core";
import { defaultFailureReader } from "@errorkit/core";
import type { Catalog, ErrorTranslator, MessageOverrides, Messages, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import type { Context } from "react";
import { createContext, useContext, useSyncExternalStore } from "react";
import type {
  Audience,
  CustomizePresentation,
  ServerMessagePlacement,
  SurfaceEvent,
  SurfaceName,
} from "../types.ts";
import type { BoundReader } from "../utils/error-readings.ts";

/** The settings of a provider. A provider below inherits each of them. */
export interface Settings {
  readonly reader: BoundReader;
  /**
   * What services document about a retry: `documentedPolicy` or `standardPolicy` from `@errorkit/core/services`. The first one
   * follows the documents, the second one only shows them to operators.
   *
   * @default the HTTP standard alone
   * @see RFC 9110 section 15
   */
  readonly retryPolicy?: RetryPolicy | undefined;
  /** The service that sent the responses, where neither they nor their host name it: `ModelArts`, `CSS` or any other name. */
  readonly service?: string | undefined;
  /**
   * Replaces messages and actions of a failure. Pure: it runs while React renders. If it throws, Errorkit's messages stay.
   */
  readonly customize?: CustomizePresentation | undefined;
  /**
   * Signs the user in after a 401, 440, 498 or 561. A promise that resolves means that the user has signed in, unless with `false` or `null`;
   * without a promise only a truthy result does. Then Errorkit repeats the request of the surface if it is safe, unless your
   * app has done so: the surface shows no error by then, or one with another request ID. The user repeats any other request. While
   * the promise is pending, the button shows it and does nothing, so settle it when the user has signed in or canceled. Refetch
   * what else failed with a 401, and do not wait for it.
   *
   * @see RFC 9110 section 9.2.1
   */
  readonly onSignIn?: ((failure: Failure) => unknown) | undefined;
  /** Requests access after a 403. Without it, the user can copy a request for an administrator. */
  readonly onRequestAccess?: ((failure: Failure) => unknown) | undefined;
  /**
   * Loads the latest state after a conflict (409) or a failed precondition (412), or when the page is outdated, without reloading it.
   * Without it the next step asks the user to refresh the page, and only an outdated page has a button that reloads it.
   *
   * @see RFC 9110 sections 15.5.10 and 15.5.13
   */
  readonly onRefresh?: ((failure: Failure) => unknown) | undefined;
  /**
   * The address of support (http, https, mailto or relative), or one for each failure. The link is in the same place on every
   * surface.
   *
   * @see WCAG 3.2.6
   */
  readonly supportHref?: string | ((failure: Failure) => string) | undefined;
  /** The version of your app, for the support report. */
  readonly appVersion?: string | undefined;
  /**
   * Who reads the details.
   *
   * @default "user"
   */
  readonly audience?: Audience | undefined;
  /**
   * The color scheme of every surface; `auto` follows the `color-scheme` of the page.
   *
   * @default "auto"
   */
  readonly colorScheme?: "light" | "dark" | "auto" | undefined;
  /**
   * Where surfaces show the message from the service, or a function of the failure that says so. Without a result of the function the
   * default counts. A message that is no sentence is only in the details.
   *
   * @default "beside" for a 4xx that the user can resolve (retry class `fix` or `user`) and for a failure inside a successful response,
   * otherwise "details". Where an `ErrorSummary` lists the errors of fields, "details"
   * @example
   * ```tsx
   * <ErrorkitProvider serverMessage={({ code }) => (code?.startsWith("Shop.") ? "beside" : "details")} />
   * ```
   */
  readonly serverMessage?:
    | ServerMessagePlacement
    | ((failure: Failure) => ServerMessagePlacement | undefined)
    | undefined;
  /**
   * Called once for each failure that a surface shows, for your error reporter. Unlike `onEvent` it receives everything: the failure,
   * and the value that it was read from (`undefined` where the failure came from elsewhere, for example from a server).
   *
   * @example
   * ```tsx
   * <ErrorkitProvider
   *   onFailure={(failure, raw, { surface }) =>
   *     Sentry.captureException(raw ?? failure.message, { tags: { surface, status: failure.status } })
   *   }
   * />
   * ```
   */
  readonly onFailure?:
    | ((failure: Failure, raw: unknown, context: { readonly surface: SurfaceName }) => void)
    | undefined;
  /** Called with what happened on a surface: predefined categories and IDs, never the text of a message. */
  readonly onEvent?: ((event: SurfaceEvent) => void) | undefined;
}

/** Where the messages come from. */
export interface LocaleSources {
  readonly translator: ErrorTranslator;
  /** The catalogs that a provider was given: a provider below adds to them. */
  readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
  /** The messages that a provider was given: a provider below adds to them. */
  readonly overrides?: MessageOverrides | undefined;
}

/** What an `ErrorkitProvider` passes to every component below it. Another object after each change. */
export interface ErrorkitContextValue {
  readonly settings: Settings;
  readonly sources: LocaleSources;
  /** The messages of the current locale. */
  readonly messages: Messages;
}

export const ErrorkitContext: Context<ErrorkitContextValue | null> =
  /* @__PURE__ */ createContext<ErrorkitContextValue | null>(null);

let defaultTranslator: ErrorTranslator | undefined;
let defaults: ErrorkitContextValue | undefined;

/** Returns what counts without a provider: English and the built-in reader. The same object until its locale changes. */
export function getDefaults(): ErrorkitContextValue {
  defaultTranslator ??= createErrorTranslator();
  const messages = defaultTranslator.getSnapshot();
  if (defaults?.messages !== messages) {
    defaults = {
      settings: { reader: defaultFailureReader },
      sources: { translator: defaultTranslator },
      messages,
    };
  }
  return defaults;
}

/** Starts again in English. For the entry point `./testing`. */
export function resetDefaults(): void {
  defaultTranslator = undefined;
  defaults = undefined;
}

/** Calls back when the locale without a provider changes. Returns a function that ends the calls. */
export const subscribeToDefaults = (listener: () => void): (() => void) =>
  getDefaults().sources.translator.subscribe(listener);

const subscribeToNothing = () => () => {};
const getNothing = () => null;

/** Returns what the nearest provider passes, or what counts without one. */
export function useErrorkit(): ErrorkitContextValue {
  const context = useContext(ErrorkitContext);
  const getSnapshot = context ? getNothing : getDefaults;
  const own = useSyncExternalStore(
    context ? subscribeToNothing : subscribeToDefaults,
    getSnapshot,
    getSnapshot,
  );
  return context ?? own ?? getDefaults();
}
