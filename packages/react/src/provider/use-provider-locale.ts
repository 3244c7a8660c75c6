"use client";

import type { Catalog, ErrorTranslator, MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { useEffect, useMemo, useState } from "react";
import { getMessages } from "../utils/messages.ts";
import { getTranslatorStore } from "../utils/translator-store.ts";
import type { Settings } from "./settings-context.ts";

/** Either a locale, with messages of your app over Errorkit's, or a translator that your app made. */
export type LocaleProps =
  | {
      /**
       * A BCP 47 language tag or a list of them, resolved by `resolveLocale`.
       *
       * @default the current locale of the provider further up, otherwise "en"
       */
      readonly locale?: string | readonly string[] | undefined;
      /** Catalogs that are loaded already, for the first HTML of a server; others load on demand. Read once. */
      readonly catalogs?: Partial<Record<SupportedLocale, Catalog>> | undefined;
      /** Messages for each locale, over Errorkit's and those of a provider further up. Read once. */
      readonly messages?: MessageOverrides | undefined;
      readonly translator?: never;
    }
  | {
      /** A translator from `createErrorTranslator`, for an app that uses it outside of React too. */
      readonly translator: ErrorTranslator;
      readonly locale?: never;
      readonly catalogs?: never;
      readonly messages?: never;
    };

type LocaleSettings = Pick<Settings, "translator" | "catalogs" | "messages">;

function mergeMessages(over?: MessageOverrides, under?: MessageOverrides): MessageOverrides | undefined {
  // Translators share what they have formatted when they are given the same objects.
  if (!over || !under) return over ?? under;
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
  const initialLocale = locale ?? (outer ? getMessages(outer.translator).locale : undefined);
  return { ...sources, translator: createErrorTranslator({ ...sources, locale: initialLocale }) };
}

/** Returns a translator with the messages of `translator` in the locale of `parent`: setting its locale sets the parent's. */
function followParent(parent: ErrorTranslator, translator: ErrorTranslator): ErrorTranslator {
  const setLocale: ErrorTranslator["setLocale"] = (tag) => parent.setLocale(tag);
  return Object.create(translator, {
    setLocale: { value: setLocale },
    isLoading: { get: () => translator.isLoading || getMessages(parent).isLoading() },
  });
}

/** Returns the translator of a provider: the one from its props, one that it makes, or that of the provider further up. */
export function useProviderLocale(
  props: LocaleProps,
  outer: Settings | null,
  defaults: LocaleSettings,
): LocaleSettings {
  const { locale, catalogs, messages, translator: externalTranslator } = props;
  const [created, setCreated] = useState<LocaleSettings>();
  // An app may learn its locale only after the first render.
  if (!created && !externalTranslator && (locale !== undefined || catalogs || messages))
    setCreated(createLocaleSettings(props, outer));
  const ownTranslator = created?.translator;
  const parentTranslator = locale === undefined ? outer?.translator : undefined;

  // Compared by value: apps write a list of tags inline.
  const tags = locale === undefined ? undefined : String(locale);
  useEffect(() => {
    if (!ownTranslator) return;
    if (tags !== undefined) void ownTranslator.setLocale(tags.split(","));
    if (!parentTranslator) return;
    const follow = () => void ownTranslator.setLocale(getMessages(parentTranslator).locale);
    follow();
    return getTranslatorStore(parentTranslator).subscribe(follow);
  }, [ownTranslator, tags, parentTranslator]);

  return useMemo(() => {
    if (externalTranslator) return { translator: externalTranslator };
    if (!created) return defaults;
    return parentTranslator
      ? { ...created, translator: followParent(parentTranslator, created.translator) }
      : created;
  }, [externalTranslator, created, parentTranslator, defaults]);
}
