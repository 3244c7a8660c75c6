import type { Failure } from "@errorkit/core";
import type { ComponentType } from "react";

/** The languages that a peer is switched between. */
export type Locale = "en" | "zh-CN";

/** What a peer is given to show; an id stays when its failure becomes another one. */
export interface AlertsProps {
  readonly alerts: readonly { readonly id: string; readonly failure: Failure }[];
  readonly locale: Locale;
}

/** One way to show many errors: each with a title, a text, a retry and a dismiss button. */
export interface Peer {
  readonly name: string;
  readonly Alerts: ComponentType<AlertsProps>;
  /** How its words change where they do not come with `locale`. */
  readonly setLocale?: (locale: Locale) => Promise<unknown>;
}

/** What the buttons do. */
export const doNothing = (): void => {};
