import type { Failure } from "@errorkit/core";
import type { ComponentType } from "react";

/** The locales that the benchmark switches between. */
export type Locale = "en" | "zh-CN";

/** What stands around the alerts of an app: nothing, a provider, or a provider with a locale and its catalog. */
export type Setup = "no provider" | "provider" | "provider, zh-CN";

/** Props of each peer. When the failure of an alert changes, its `id` stays the same. */
export interface AlertsProps {
  readonly alerts: readonly { readonly id: string; readonly failure: Failure }[];
  readonly locale: Locale;
}

/** One way to show errors as toasts. */
export interface ToasterPeer {
  /** The place where the toasts appear. It is mounted before the first error. */
  readonly Toaster: ComponentType;
  readonly show: (failure: Failure) => void;
  readonly clear: () => void;
}

/** One way to show errors. An alert has a title, a text, a retry button, and a dismiss button. */
export interface Peer {
  readonly name: string;
  /** Shows many alerts. A peer without it has toasts only. */
  readonly Alerts?: ComponentType<AlertsProps>;
  /** The same alerts in another setup, for peers that have one. */
  readonly setups?: Readonly<Partial<Record<Setup, ComponentType<AlertsProps>>>>;
  /** Switches the locale of a peer that does not use the prop `locale`. */
  readonly setLocale?: (locale: Locale) => Promise<unknown>;
  /** Reads a response to the failure that an alert shows. Peers without it read the status and parse the body. */
  readonly readResponse?: (response: Response) => Promise<Failure>;
  /** A page with a provider and nothing in it, with all that a server creates for one request. */
  readonly Provider?: ComponentType;
  readonly toaster?: ToasterPeer;
  /** A module that exports what an alert needs. Its size is measured. */
  readonly bundle?: string;
}

/** The handler of all buttons. */
export const doNothing = (): void => {};
