"use client";

import { useLiveTranslator } from "../hooks/use-translator.ts";
import type { Messages } from "../utils/messages.ts";
import { getMessages } from "../utils/messages.ts";

/** The words of the current language, live and guarded, and whether this render hydrates. */
export function useMessages(): { readonly messages: Messages; readonly hydrating: boolean } {
  const { translator, hydrating } = useLiveTranslator();
  return { messages: getMessages(translator), hydrating };
}
