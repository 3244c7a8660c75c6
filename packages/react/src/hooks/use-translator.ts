"use client";

import type { ErrorTranslator } from "@errorkit/i18n";
import { useSyncExternalStore } from "react";
import { guardStore } from "../internals/guarded-store.ts";
import { useSettings } from "../provider/settings.ts";

/** Stands for every snapshot while a server renders and a browser hydrates. */
const HYDRATING: object = {};
const getHydrating = () => HYDRATING;

/** The translator, and whether this render hydrates what a server sent. One store subscription. */
export function useLiveTranslator(): { readonly translator: ErrorTranslator; readonly hydrating: boolean } {
  const { translator } = useSettings();
  const { subscribe, getSnapshot } = guardStore(translator);
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, getHydrating);
  return { translator, hydrating: snapshot === HYDRATING };
}

/** The current translator. The component renders again when its words change. */
export function useTranslator(): ErrorTranslator {
  return useLiveTranslator().translator;
}
