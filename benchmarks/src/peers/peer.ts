import type { Failure } from "@errorkit/core";
import type { ComponentType } from "react";

/** The locales that the benchmark switches between. */
export type Locale = "en" | "zh-CN";

/** Props of each peer. When the failure of an alert changes, its `id` stays the same. */
export interface AlertsProps {
  readonly alerts: readonly { readonly id: string; readonly failure: Failure }[];
  readonly locale: Locale;
}

/** One way to show many errors, each with a title, a text, a retry button, and a dismiss button. */
export interface Peer {
  readonly name: string;
  readonly Alerts: ComponentType<AlertsProps>;
  /** Switches the locale of a peer that does not use the prop `locale`. */
  readonly setLocale?: (locale: Locale) => Promise<unknown>;
}

/** The handler of all buttons. */
export const doNothing = (): void => {};
