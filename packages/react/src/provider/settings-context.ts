"use client";

import type { Failure, FailureReader } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import type { Catalog, ErrorTranslator, MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import type { Context } from "react";
import { createContext, useContext } from "react";
import type { Audience, CustomizePresentation, SurfaceEvent } from "../types.ts";

/** What the provider hands to everything below it. */
export interface Settings {
  readonly translator: ErrorTranslator;
  /** What the translator was made of, where a provider made it: one further down adds to it. */
  readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
  readonly messages?: MessageOverrides | undefined;
  readonly reader: Pick<FailureReader, "toFailure" | "readFailure">;
  /** Whose word on repeating counts: the HTTP standard's, or the service's own documents where they differ. Default `standard`. */
  readonly retryPolicy?: "standard" | "documented" | undefined;
  /** The service that answers, where neither the answer nor its host tells: `ModelArts`, `CSS`, `MRS`, `GES` or any other name. */
  readonly service?: string | undefined;
  /** The console's own words and actions for a failure. Pure: it runs while rendering. Should it throw, the kit's words stand. */
  readonly customize?: CustomizePresentation | undefined;
  /**
   * Offered after a 401. A promise that resolves says that the person has signed in, unless with `false` or `null`; without
   * a promise only a truthy answer does. A safe request then repeats by itself, any other waits for the person (RFC 9110
   * section 9.2.1). One at a time is asked for, so settle the promise too when signing in was given up. Where other requests
   * on the page failed for the same reason, refetch them here.
   */
  readonly onSignIn?: ((failure: Failure) => unknown) | undefined;
  /** Offered after a 403. Without it, the reader can copy a request for an administrator. */
  readonly onRequestAccess?: ((failure: Failure) => unknown) | undefined;
  /** Where help is: an address (http, https, mailto or relative), or one per failure. In the same place on every surface (WCAG 3.2.6). */
  readonly supportHref?: string | ((failure: Failure) => string) | undefined;
  /** The version of the console, for the report that is copied for support. */
  readonly appVersion?: string | undefined;
  /** Who reads the details. Default `user`. */
  readonly audience?: Audience | undefined;
  /** `light` and `dark` choose for every surface; `auto`, the default, follows the host's `color-scheme`. */
  readonly colorScheme?: "light" | "dark" | "auto" | undefined;
  /** Told what happened on a surface: closed categories and ids, never the text of a message. */
  readonly onEvent?: ((event: SurfaceEvent) => void) | undefined;
}

export const SettingsContext: Context<Settings | null> = /* @__PURE__ */ createContext<Settings | null>(null);

let defaults: Settings | undefined;

/** English words and the built-in readers: what works without a provider. */
export function getDefaultSettings(): Settings {
  defaults ??= { translator: createErrorTranslator(), reader: { toFailure, readFailure } };
  return defaults;
}

/** The settings of the nearest provider, or the defaults. */
export function useSettings(): Settings {
  return useContext(SettingsContext) ?? getDefaultSettings();
}
