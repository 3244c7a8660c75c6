"use client";

import type { Failure } from "@errorkit/core";
import type { Catalog, ErrorTranslator, MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import type { Context } from "react";
import { createContext, useContext } from "react";
import type { Audience, CustomizePresentation, SurfaceEvent } from "../types.ts";
import type { BoundReader } from "../utils/error-readings.ts";
import { defaultReader } from "../utils/error-readings.ts";

/** What an `ErrorkitProvider` passes to every component below it. */
export interface Settings {
  readonly translator: ErrorTranslator;
  /** The catalogs that a provider was given: a provider below adds to them. */
  readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
  /** The messages that a provider was given: a provider below adds to them. */
  readonly messages?: MessageOverrides | undefined;
  readonly reader: BoundReader;
  /**
   * Which rule decides about a retry where both apply: that of the HTTP standard, or that of the service's own documents.
   *
   * @default "standard"
   * @see RFC 9110 section 15
   */
  readonly retryPolicy?: "standard" | "documented" | undefined;
  /** The service that sent the responses, where neither they nor their host name it: `ModelArts`, `CSS` or any other name. */
  readonly service?: string | undefined;
  /**
   * Replaces messages and actions of a failure. Pure: it runs while React renders. If it throws, Errorkit's messages stay.
   */
  readonly customize?: CustomizePresentation | undefined;
  /**
   * Signs the user in after a 401. A promise that resolves means that the user has signed in, unless with `false` or `null`;
   * without a promise only a truthy result does. Then Errorkit repeats a safe request, and the user repeats any other.
   * Only one sign-in runs at a time: always settle the promise, also when the user cancels. Refetch here what else failed
   * with a 401.
   *
   * @see RFC 9110 section 9.2.1
   */
  readonly onSignIn?: ((failure: Failure) => unknown) | undefined;
  /** Requests access after a 403. Without it, the user can copy a request for an administrator. */
  readonly onRequestAccess?: ((failure: Failure) => unknown) | undefined;
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
  /** Called with what happened on a surface: closed categories and IDs, never the text of a message. */
  readonly onEvent?: ((event: SurfaceEvent) => void) | undefined;
}

export const SettingsContext: Context<Settings | null> = /* @__PURE__ */ createContext<Settings | null>(null);

let defaults: Settings | undefined;

/** Returns the settings without a provider: English and the built-in reader. */
export function getDefaultSettings(): Settings {
  defaults ??= { translator: createErrorTranslator(), reader: defaultReader };
  return defaults;
}

/** Returns the settings of the nearest provider, or the defaults. */
export function useSettings(): Settings {
  return useContext(SettingsContext) ?? getDefaultSettings();
}
