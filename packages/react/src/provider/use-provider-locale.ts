"use client";

import type { Catalog, ErrorTranslator, MessageOverrides, Messages, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { checkLocale, checkMessages, checkStable } from "../utils/dev-warnings.ts";
import type { ErrorkitContextValue, LocaleSources } from "./errorkit-context.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

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

function mergeMessages(over?: MessageOverrides, under?: MessageOverrides): MessageOverrides | undefined {
  // Translators share what they have formatted when they are given the same objects.
  if (!over || !under) return over ?? under;
  return Object.fromEntries(
    supportedLocales.map((locale) => [locale, { ...under[locale], ...over[locale] }]),
  );
}

function createSources(
  { locale, catalogs, messages }: LocaleProps,
  outer: ErrorkitContextValue | null,
): LocaleSources {
  const sources = {
    catalogs: { ...outer?.sources.catalogs, ...catalogs },
    overrides: mergeMessages(messages, outer?.sources.overrides),
  };
  const translator = createErrorTranslator({
    catalogs: sources.catalogs,
    messages: sources.overrides,
    locale: locale ?? outer?.messages.locale,
  });
  return { ...sources, translator };
}

/** Returns a translator with the messages of `translator` in the locale of `parent`: setting its locale sets the parent's. */
function followParent(parent: ErrorTranslator, translator: ErrorTranslator): ErrorTranslator {
  const setLocale: ErrorTranslator["setLocale"] = (tag) => parent.setLocale(tag);
  return Object.create(translator, {
    setLocale: { value: setLocale },
    isLoading: { get: () => translator.isLoading || parent.isLoading },
  });
}

/** Returns the translator from the props; `undefined` for anything else, an instance of i18next for example. */
function getExternalTranslator({ translator }: LocaleProps): ErrorTranslator | undefined {
  if (translator === undefined || typeof translator?.getSnapshot === "function") return translator;
  console.error(
    "Errorkit: the prop `translator` of `ErrorkitProvider` is no translator, so it was ignored. Pass what `createErrorTranslator` returns:",
    translator,
  );
  return undefined;
}

/**
 * Returns the translator of a provider and its current messages: the translator from its props, one that it makes, or that of
 * the provider further up.
 */
export function useProviderLocale(
  props: LocaleProps,
  outer: ErrorkitContextValue | null,
  inherited: LocaleSources,
): { readonly sources: LocaleSources; readonly messages: Messages } {
  const { locale, catalogs, messages } = props;
  const externalTranslator = getExternalTranslator(props);
  const [created, setCreated] = useState<LocaleSources>();
  try {
    if (process.env.NODE_ENV !== "production") {
      checkStable("translator", setCreated, externalTranslator);
      checkLocale(locale);
      checkMessages(messages);
    }
  } catch {
    // A browser without a bundler.
  }
  // An app may learn its locale only after the first render. A provider without a parent has its own translator, so that a
  // change of its locale changes no other one.
  if (!created && !externalTranslator && (!outer || locale !== undefined || catalogs || messages))
    setCreated(createSources(props, outer));
  const ownTranslator = created?.translator;
  const parentTranslator = locale === undefined ? outer?.sources.translator : undefined;

  // Compared by value: apps write a list of tags inline.
  const tags = locale === undefined ? undefined : String(locale);
  useEffect(() => {
    if (!ownTranslator) return;
    if (tags !== undefined) void ownTranslator.setLocale(tags.split(","));
    if (!parentTranslator) return;
    const follow = () => void ownTranslator.setLocale(parentTranslator.locale);
    follow();
    return parentTranslator.subscribe(follow);
  }, [ownTranslator, tags, parentTranslator]);

  const sources = useMemo(() => {
    if (externalTranslator) return { translator: externalTranslator };
    if (!created) return inherited;
    return parentTranslator
      ? { ...created, translator: followParent(parentTranslator, created.translator) }
      : created;
  }, [externalTranslator, created, parentTranslator, inherited]);
  const { translator } = sources;
  const { subscribe, getSnapshot, getServerSnapshot } = translator;
  return { sources, messages: useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot) };
}
