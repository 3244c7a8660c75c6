"use client";

import type { Failure, FailureReading } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import type { Catalog, ErrorTranslator, SupportedLocale, Words } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import type { Context } from "react";
import { createContext, useContext } from "react";
import type { Audience, Present, ReportEvent } from "../internals/types.ts";

/** What the provider hands to everything below it. */
export interface Settings {
  readonly translator: ErrorTranslator;
  /** What the translator was made of, where a provider made it: one further down adds to it. */
  readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
  readonly words?: Words | undefined;
  readonly reader: Pick<FailureReading, "toFailure" | "readFailure">;
  readonly policy?: "standard" | "documented" | undefined;
  readonly service?: string | undefined;
  readonly present?: Present | undefined;
  readonly onSignIn?: ((failure: Failure) => unknown) | undefined;
  readonly onRequestAccess?: ((failure: Failure) => unknown) | undefined;
  readonly supportHref?: string | ((failure: Failure) => string) | undefined;
  readonly appVersion?: string | undefined;
  readonly audience?: Audience | undefined;
  readonly colorScheme?: "light" | "dark" | "auto" | undefined;
  readonly onReport?: ((event: ReportEvent) => void) | undefined;
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
