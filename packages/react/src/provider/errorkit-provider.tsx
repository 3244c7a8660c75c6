"use client";

import type { FailureReader } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { useContext, useEffect, useMemo, useState } from "react";
import { primeLiveRegions } from "../a11y/live-announcer.ts";
import { watchPageLeaving } from "../utils/page-leaving.ts";
import type { Settings } from "./errorkit-context.ts";
import { ErrorkitContext, getDefaults } from "./errorkit-context.ts";
import type { LocaleProps } from "./use-provider-locale.ts";
import { useProviderLocale } from "./use-provider-locale.ts";

/** What a prop leaves out comes from a provider further up, otherwise from the defaults. */
export type ErrorkitProviderProps = LocaleProps &
  Partial<Omit<Settings, "reader">> & {
    /**
     * A reader from `createFailureReader`, with the error shapes and rules of your app.
     *
     * @default the reader of `toFailure` and `readFailure`
     */
    readonly reader?: FailureReader | undefined;
    readonly children?: ReactNode;
  };

/** Every setting: the type check fails when one is missing. */
const SETTINGS: Record<keyof Settings, true> = {
  reader: true,
  retryPolicy: true,
  service: true,
  customize: true,
  onSignIn: true,
  onRequestAccess: true,
  onRefresh: true,
  supportHref: true,
  appVersion: true,
  audience: true,
  colorScheme: true,
  serverMessage: true,
  onFailure: true,
  onEvent: true,
};
const SETTING_NAMES = Object.keys(SETTINGS) as (keyof Settings)[];

/** Returns the settings of a provider: its props over the settings of its parent. The same object until one changes. */
function useInheritedSettings(
  parent: Settings,
  props: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): Settings {
  const entries = SETTING_NAMES.map((name) => [name, props[name] ?? parent[name]] as const);
  const [settings, setSettings] = useState(() => Object.fromEntries(entries) as unknown as Settings);
  if (entries.every(([name, value]) => settings[name] === value)) return settings;
  const changed = Object.fromEntries(entries) as unknown as Settings;
  setSettings(changed);
  return changed;
}

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
  const outer = useContext(ErrorkitContext);
  const parent = outer ?? getDefaults();
  const { sources, messages } = useProviderLocale(props, outer, parent.sources);
  const settings = useInheritedSettings(parent.settings, props);

  useEffect(() => {
    primeLiveRegions(document.body);
    // A surface may mount together with its error, when the user has begun to leave already.
    return watchPageLeaving(() => {});
  }, []);

  const value = useMemo(() => ({ settings, sources, messages }), [settings, sources, messages]);
  return <ErrorkitContext.Provider value={value}>{props.children}</ErrorkitContext.Provider>;
}
