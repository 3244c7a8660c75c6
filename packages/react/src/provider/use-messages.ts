"use client";

import type { ErrorTranslator } from "@errorkit/i18n";
import { useSyncExternalStore } from "react";
import type { Messages } from "../utils/messages.ts";
import { getMessages } from "../utils/messages.ts";
import { getTranslatorStore } from "../utils/translator-store.ts";
import { useSettings } from "./settings-context.ts";

/** The snapshot while a server renders and a browser hydrates. */
const HYDRATING: object = {};
const getHydrating = () => HYDRATING;

/** Returns the current translator, and whether this render hydrates the HTML of a server. */
export function useLiveTranslator(): { readonly translator: ErrorTranslator; readonly hydrating: boolean } {
  const { translator } = useSettings();
  const { subscribe, getSnapshot } = getTranslatorStore(translator);
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, getHydrating);
  return { translator, hydrating: snapshot === HYDRATING };
}

/** Returns the messages of the current locale, and whether this render hydrates the HTML of a server. */
export function useMessages(): { readonly messages: Messages; readonly hydrating: boolean } {
  const { translator, hydrating } = useLiveTranslator();
  return { messages: getMessages(translator), hydrating };
}
