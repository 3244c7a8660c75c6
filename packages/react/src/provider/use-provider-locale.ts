"use client";

import type { Catalog, ErrorTranslator, MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { useEffect, useMemo, useState } from "react";
import { getMessages } from "../utils/messages.ts";
import { getTranslatorStore } from "../utils/translator-store.ts";
import type { Settings } from "./settings-context.ts";

/** The words: of the kit in a locale, or of a translator that the host made itself. */
export type LocaleProps =
  | {
      /**
       * The language to speak: any BCP 47 tag or list of them, resolved by `resolveLocale`. Default: the language of the
       * provider further up, live, else English.
       */
      readonly locale?: string | readonly string[] | undefined;
      /** Catalogs that are there at once, for a server's first HTML; others load when they are asked for. Read once. */
      readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
      /** The console's own words per locale, over the kit's and those of a provider further up. Read once. */
      readonly messages?: MessageOverrides | undefined;
      readonly translator?: never;
    }
  | {
      /** A translator made by `createErrorTranslator`, for a host that shares it beyond React. */
      readonly translator: ErrorTranslator;
      readonly locale?: never;
      readonly catalogs?: never;
      readonly messages?: never;
    };

type LocaleSettings = Pick<Settings, "translator" | "catalogs" | "messages">;

function mergeMessages(over: MessageOverrides = {}, under: MessageOverrides = {}): MessageOverrides {
  return Object.fromEntries(
    supportedLocales.map((locale) => [locale, { ...under[locale], ...over[locale] }]),
  );
}

function createLocaleSettings(
  { locale, catalogs, messages }: LocaleProps,
  outer: Settings | null,
): LocaleSettings {
  const sources = {
    catalogs: { ...outer?.catalogs, ...catalogs },
    messages: mergeMessages(messages, outer?.messages),
  };
  const spoken = locale ?? (outer ? getMessages(outer.translator).locale : undefined);
  return { ...sources, translator: createErrorTranslator({ ...sources, locale: spoken }) };
}

/** The same words in the language of another translator: whoever switches it switches that one's. */
function followParent(leader: ErrorTranslator, translator: ErrorTranslator): ErrorTranslator {
  const setLocale: ErrorTranslator["setLocale"] = (tag) => leader.setLocale(tag);
  return Object.create(translator, {
    setLocale: { value: setLocale },
    loading: { get: () => translator.isLoading || getMessages(leader).isLoading() },
  });
}

/** The language of a provider: the translator it was given, one of its own, or that of the provider further up. */
export function useProviderLocale(
  props: LocaleProps,
  outer: Settings | null,
  defaults: LocaleSettings,
): LocaleSettings {
  const { locale, catalogs, messages, translator: given } = props;
  const [made, setMade] = useState<LocaleSettings>();
  // A host may learn its locale only after the first render.
  if (!made && !given && (locale !== undefined || catalogs || messages))
    setMade(createLocaleSettings(props, outer));
  const own = made?.translator;
  const leader = locale === undefined ? outer?.translator : undefined;

  // A list of tags is compared by what it says: hosts write it inline.
  const tags = locale === undefined ? undefined : String(locale);
  useEffect(() => {
    if (!own) return;
    if (tags !== undefined) void own.setLocale(tags.split(","));
    if (!leader) return;
    const follow = () => void own.setLocale(getMessages(leader).locale);
    follow();
    return getTranslatorStore(leader).subscribe(follow);
  }, [own, tags, leader]);

  return useMemo(() => {
    if (given) return { translator: given };
    if (!made) return defaults;
    return leader ? { ...made, translator: followParent(leader, made.translator) } : made;
  }, [given, made, leader, defaults]);
}
