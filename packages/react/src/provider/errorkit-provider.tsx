"use client";

import type { FailureReading } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { useContext, useEffect, useMemo } from "react";
import { primeLiveRegions } from "../internals/announcer.ts";
import { watchPageLeaving } from "../internals/page-leaving.ts";
import type { Settings } from "./settings.ts";
import { getDefaultSettings, SettingsContext } from "./settings.ts";
import type { LanguageProps } from "./use-language.ts";
import { useLanguage } from "./use-language.ts";

/** Props of `ErrorkitProvider`. Whatever is left out comes from a provider further up, then from the defaults. */
export type ErrorkitProviderProps = LanguageProps &
  Partial<Omit<Settings, keyof LanguageProps | "reader">> & {
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
  const { children, ...own } = props;
  const outer = useContext(SettingsContext);
  const parent = outer ?? getDefaultSettings();
  const language = useLanguage(props, outer, parent);

  useEffect(() => {
    primeLiveRegions(document.body);
    // For surfaces that a host mounts with their error: by then the user may have begun to leave.
    return watchPageLeaving(() => {});
  }, []);

  const { reader, policy, service, present, onSignIn, onRequestAccess, supportHref, appVersion } = own;
  const { audience, colorScheme, onReport } = own;
  const settings = useMemo<Settings>(
    () => ({
      translator: language.translator,
      catalogs: language.catalogs,
      words: language.words,
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
      language,
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
