"use client";

import { useSyncExternalStore } from "react";
import type { Messages } from "../utils/messages.ts";
import { getMessages } from "../utils/messages.ts";
import { getTranslatorStore } from "../utils/translator-store.ts";
import { useSettings } from "./settings-context.ts";

/** The snapshot while a server renders and a browser hydrates. */
const HYDRATING: object = {};
const getHydrating = () => HYDRATING;

/** Returns the messages of the current locale, and whether this render hydrates the HTML of a server. */
export function useMessages(): { readonly messages: Messages; readonly hydrating: boolean } {
  const { translator } = useSettings();
  const { subscribe, getSnapshot } = getTranslatorStore(translator);
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, getHydrating);
  return { messages: getMessages(translator), hydrating: snapshot === HYDRATING };
}
