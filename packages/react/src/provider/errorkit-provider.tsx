"use client";

import type { FailureReading } from "@errorkit/core";
import type { Catalog, ErrorTranslator, SupportedLocale, Words } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import { useContext, useEffect, useMemo, useState } from "react";
import { primeLiveRegions } from "../internals/announcer.ts";
import type { Settings } from "./settings.ts";
import { getDefaultSettings, SettingsContext } from "./settings.ts";

/** The words: of the kit in a locale, or of a translator that the host made itself. */
type Language =
  | {
      /** The language to speak: any BCP 47 tag or list of them, resolved by `resolveLocale`. Default English. */
      readonly locale?: string | readonly string[] | undefined;
      /** Catalogs that are there at once, for a server's first HTML; others load when they are asked for. Read once. */
      readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
      /** The console's own words per locale, over the kit's. Read once. */
      readonly words?: Words | undefined;
      readonly translator?: never;
    }
  | {
      /** A translator made by `createErrorTranslator`, for a host that shares it beyond React. */
      readonly translator: ErrorTranslator;
      readonly locale?: never;
      readonly catalogs?: never;
      readonly words?: never;
    };

/** Props of `ErrorkitProvider`. Whatever is left out comes from a provider further up, then from the defaults. */
export type ErrorkitProviderProps = Language &
  Partial<Omit<Settings, "translator" | "reader">> & {
    /** A reader from `createFailureReader`, with the console's own shapes and rules. */
    readonly reader?: FailureReading | undefined;
    readonly children?: ReactNode;
  };

/**
 * Locale, words, reader, retry policy, sign-in, support and reporting for every Errorkit component below it. Renders
 * no element of its own. It also puts the live regions into the page before the first error, so that a screen reader
 * knows them when they speak. Without a provider every component works in English.
 */
export function ErrorkitProvider(props: ErrorkitProviderProps): JSX.Element {
  const { children, locale, catalogs, words, translator: given, ...own } = props;
  const parent = useContext(SettingsContext) ?? getDefaultSettings();
  const [made, setMade] = useState<ErrorTranslator>();
  // A host may learn its locale only after the first render.
  if (!made && !given && (locale !== undefined || catalogs || words))
    setMade(
      createErrorTranslator({
        ...(locale !== undefined && { locale }),
        ...(catalogs && { catalogs }),
        ...(words && { words }),
      }),
    );
  const translator = given ?? made ?? parent.translator;

  // A list of tags is compared by what it says: hosts write it inline.
  const tags = locale === undefined ? undefined : String(locale);
  useEffect(() => {
    if (made && tags !== undefined) void made.setLocale(tags.split(","));
  }, [made, tags]);
  useEffect(() => {
    primeLiveRegions();
  }, []);

  const { reader, policy, service, present, onSignIn, onRequestAccess, supportHref, appVersion } = own;
  const { audience, colorScheme, onReport } = own;
  const settings = useMemo<Settings>(
    () => ({
      translator,
      reader: reader ?? parent.reader,
      policy: policy ?? parent.policy,
      service: service ?? parent.service,
      present: present ?? parent.present,
      onSignIn: onSignIn ?? parent.onSignIn,
      onRequestAccess: onRequestAccess ?? parent.onRequestAccess,
      supportHref: supportHref ?? parent.supportHref,
      appVersion: appVersion ?? parent.appVersion,
      audience: audience ?? parent.audience,
      colorScheme: colorScheme ?? parent.colorScheme,
      onReport: onReport ?? parent.onReport,
    }),
    [
      parent,
      translator,
      reader,
      policy,
      service,
      present,
      onSignIn,
      onRequestAccess,
      supportHref,
      appVersion,
      audience,
      colorScheme,
      onReport,
    ],
  );
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}
