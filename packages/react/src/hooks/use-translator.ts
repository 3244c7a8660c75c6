"use client";

import type { ErrorTranslator } from "@errorkit/i18n";
import { useSyncExternalStore } from "react";
import { useSettings } from "../provider/settings-context.ts";
import { getTranslatorStore } from "../utils/translator-store.ts";

/** Stands for every snapshot while a server renders and a browser hydrates. */
const HYDRATING: object = {};
const getHydrating = () => HYDRATING;

/** The translator, and whether this render hydrates what a server sent. One store subscription. */
export function useLiveTranslator(): { readonly translator: ErrorTranslator; readonly hydrating: boolean } {
  const { translator } = useSettings();
  const { subscribe, getSnapshot } = getTranslatorStore(translator);
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, getHydrating);
  return { translator, hydrating: snapshot === HYDRATING };
}

/** The current translator. The component renders again when its words change. */
export function useTranslator(): ErrorTranslator {
  return useLiveTranslator().translator;
}
