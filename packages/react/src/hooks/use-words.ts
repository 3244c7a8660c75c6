"use client";

import type { GuardedWords } from "../internals/guarded-words.ts";
import { guardWords } from "../internals/guarded-words.ts";
import { useLiveTranslator } from "./use-translator.ts";

/** The words of the current language, live and guarded, and whether this render hydrates. */
export function useWords(): { readonly words: GuardedWords; readonly hydrating: boolean } {
  const { translator, hydrating } = useLiveTranslator();
  return { words: guardWords(translator), hydrating };
}
