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

/** What a prop leaves out comes from a provider further up, otherwise from the defaults. */
export type ErrorkitProviderProps = LocaleProps &
  Partial<Omit<Settings, keyof LocaleProps | "reader">> & {
    /**
     * A reader from `createFailureReader`, with the error shapes and rules of your app.
     *
     * @default the reader of `toFailure` and `readFailure`
     */
    readonly reader?: FailureReader | undefined;
    readonly children?: ReactNode;
  };

/**
 * Sets locale, messages, reader, retry policy, sign-in, support and events for every Errorkit component below it. Renders no
 * element. It also adds the live regions to the page before the first error, because screen readers announce only regions
 * that they know already. Without a provider every component works in English.
 *
 * @example
 * ```tsx
 * <ErrorkitProvider locale="zh-CN" supportHref="/support" onSignIn={signIn}>
 *   <App />
 * </ErrorkitProvider>
 * ```
 */
export function ErrorkitProvider(props: ErrorkitProviderProps): JSX.Element {
  const outer = useContext(SettingsContext);
  const parent = outer ?? getDefaultSettings();
  const localeSettings = useProviderLocale(props, outer, parent);

  useEffect(() => {
    primeLiveRegions(document.body);
    // A surface may mount together with its error, when the user has begun to leave already.
    return watchPageLeaving(() => {});
  }, []);

  const {
    reader: ownReader,
    retryPolicy = parent.retryPolicy,
    service = parent.service,
    customize = parent.customize,
    onSignIn = parent.onSignIn,
    onRequestAccess = parent.onRequestAccess,
    supportHref = parent.supportHref,
    appVersion = parent.appVersion,
    audience = parent.audience,
    colorScheme = parent.colorScheme,
    onEvent = parent.onEvent,
  } = props;
  const reader = ownReader ?? parent.reader;
  const { translator, catalogs, messages } = localeSettings;
  const settings = useMemo<Settings>(
    () => ({
      translator,
      catalogs,
      messages,
      reader,
      retryPolicy,
      service,
      customize,
      onSignIn,
      onRequestAccess,
      supportHref,
      appVersion,
      audience,
      colorScheme,
      onEvent,
    }),
    [
      translator,
      catalogs,
      messages,
      reader,
      retryPolicy,
      service,
      customize,
      onSignIn,
      onRequestAccess,
      supportHref,
      appVersion,
      audience,
      colorScheme,
      onEvent,
    ],
  );
  return <SettingsContext.Provider value={settings}>{props.children}</SettingsContext.Provider>;
}
