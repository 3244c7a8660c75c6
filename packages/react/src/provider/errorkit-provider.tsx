"use client";

import type { FailureReader } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { useContext, useEffect, useMemo } from "react";
import { primeLiveRegions } from "../a11y/live-announcer.ts";
import { watchPageLeaving } from "../utils/page-leaving.ts";
import type { Settings } from "./settings-context.ts";
import { getDefaultSettings, SettingsContext } from "./settings-context.ts";
import type { LocaleProps } from "./use-provider-locale.ts";
import { useProviderLocale } from "./use-provider-locale.ts";

/** Props of `ErrorkitProvider`. Whatever is left out comes from a provider further up, then from the defaults. */
export type ErrorkitProviderProps = LocaleProps &
  Partial<Omit<Settings, keyof LocaleProps | "reader">> & {
    /** A reader from `createFailureReader`, with the console's own shapes and rules. */
    readonly reader?: FailureReader | undefined;
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
  const language = useProviderLocale(props, outer, parent);

  useEffect(() => {
    primeLiveRegions(document.body);
    // For surfaces that a host mounts with their error: by then the user may have begun to leave.
    return watchPageLeaving(() => {});
  }, []);

  const {
    reader,
    retryPolicy: policy,
    service,
    customize: present,
    onSignIn,
    onRequestAccess,
    supportHref,
    appVersion,
  } = own;
  const { audience, colorScheme, onEvent } = own;
  const settings = useMemo<Settings>(
    () => ({
      translator: language.translator,
      catalogs: language.catalogs,
      messages: language.messages,
      reader: reader ?? parent.reader,
      retryPolicy: policy ?? parent.retryPolicy,
      service: service ?? parent.service,
      customize: present ?? parent.customize,
      onSignIn: onSignIn ?? parent.onSignIn,
      onRequestAccess: onRequestAccess ?? parent.onRequestAccess,
      supportHref: supportHref ?? parent.supportHref,
      appVersion: appVersion ?? parent.appVersion,
      audience: audience ?? parent.audience,
      colorScheme: colorScheme ?? parent.colorScheme,
      onEvent: onEvent ?? parent.onEvent,
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
      onEvent,
    ],
  );
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}
