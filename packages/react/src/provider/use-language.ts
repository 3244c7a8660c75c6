"use client";

import type { Catalog, ErrorTranslator, SupportedLocale, Words } from "@errorkit/i18n";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { useEffect, useMemo, useState } from "react";
import { guardStore } from "../internals/guarded-store.ts";
import { guardWords } from "../internals/guarded-words.ts";
import type { Settings } from "./settings.ts";

/** The words: of the kit in a locale, or of a translator that the host made itself. */
export type LanguageProps =
  | {
      /**
       * The language to speak: any BCP 47 tag or list of them, resolved by `resolveLocale`. Default: the language of the
       * provider further up, live, else English.
       */
      readonly locale?: string | readonly string[] | undefined;
      /** Catalogs that are there at once, for a server's first HTML; others load when they are asked for. Read once. */
      readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
      /** The console's own words per locale, over the kit's and those of a provider further up. Read once. */
      readonly words?: Words | undefined;
      readonly translator?: never;
    }
  | {
      /** A translator made by `createErrorTranslator`, for a host that shares it beyond React. */
      readonly translator: ErrorTranslator;
      readonly locale?: never;
      readonly catalogs?: never;
      readonly words?: never;
    };

type Language = Pick<Settings, "translator" | "catalogs" | "words">;

function layer(over: Words = {}, under: Words = {}): Words {
  return Object.fromEntries(
    supportedLocales.map((locale) => [locale, { ...under[locale], ...over[locale] }]),
  );
}

function makeLanguage({ locale, catalogs, words }: LanguageProps, outer: Settings | null): Language {
  const sources = {
    catalogs: { ...outer?.catalogs, ...catalogs },
    words: layer(words, outer?.words),
  };
  const spoken = locale ?? (outer ? guardWords(outer.translator).locale : undefined);
  return { ...sources, translator: createErrorTranslator({ ...sources, locale: spoken }) };
}

/** The same words in the language of another translator: whoever switches it switches that one's. */
function inLanguageOf(leader: ErrorTranslator, translator: ErrorTranslator): ErrorTranslator {
  const setLocale: ErrorTranslator["setLocale"] = (tag) => leader.setLocale(tag);
  return Object.create(translator, {
    setLocale: { value: setLocale },
    loading: { get: () => translator.loading || guardWords(leader).loading() },
  });
}

/** The language of a provider: the translator it was given, one of its own, or that of the provider further up. */
export function useLanguage(props: LanguageProps, outer: Settings | null, defaults: Language): Language {
  const { locale, catalogs, words, translator: given } = props;
  const [made, setMade] = useState<Language>();
  // A host may learn its locale only after the first render.
  if (!made && !given && (locale !== undefined || catalogs || words)) setMade(makeLanguage(props, outer));
  const own = made?.translator;
  const leader = locale === undefined ? outer?.translator : undefined;

  // A list of tags is compared by what it says: hosts write it inline.
  const tags = locale === undefined ? undefined : String(locale);
  useEffect(() => {
    if (!own) return;
    if (tags !== undefined) void own.setLocale(tags.split(","));
    if (!leader) return;
    const follow = () => void own.setLocale(guardWords(leader).locale);
    follow();
    return guardStore(leader).subscribe(follow);
  }, [own, tags, leader]);

  return useMemo(() => {
    if (given) return { translator: given };
    if (!made) return defaults;
    return leader ? { ...made, translator: inLanguageOf(leader, made.translator) } : made;
  }, [given, made, leader, defaults]);
}
