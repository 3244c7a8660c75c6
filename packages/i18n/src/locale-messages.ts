import type { CatalogSources } from "./catalog-loader.ts";
import { findCatalog } from "./catalog-loader.ts";
import { getEssentialMessages } from "./essential-messages.ts";
import type { Texts } from "./format-message.ts";
import type { SupportedLocale } from "./locales/index.ts";
import { locales } from "./locales/index.ts";
import type { MessageOverrides } from "./message-types.ts";
import type { Messages } from "./messages.ts";
import { createMessages } from "./messages.ts";

/** A tree of weak maps: the messages are found by the objects that they are made from, and are collected together with them. */
interface CacheNode {
  readonly children: WeakMap<object, CacheNode>;
  messages?: Messages;
}

const createNode = (): CacheNode => ({ children: new WeakMap() });
const cache = /* @__PURE__ */ createNode();

/** Takes the place of an object that is missing. */
const NONE: Texts = {};

/** What messages are made from. These objects must not change later. */
export interface MessageSources extends CatalogSources {
  /** Your app's own messages. They replace Errorkit's messages of the same locale. */
  readonly messages?: MessageOverrides | undefined;
}

/**
 * Returns the messages of a locale: your app's own over those of the catalog over the essential ones. The same objects return
 * the same messages in the whole process, with everything that is cached there.
 *
 * @param find returns the catalog of a locale
 */
export function getLocaleMessages(
  locale: SupportedLocale,
  sources: MessageSources,
  find: typeof findCatalog = findCatalog,
): Messages {
  const english = locale === "en" ? undefined : getLocaleMessages("en", sources, find);
  const layers = [sources.messages?.[locale], find(locale, sources), getEssentialMessages(locale)].map(
    // In JavaScript an app may pass any value. A weak map needs an object.
    (layer): Texts => Object(layer ?? NONE),
  );
  let node = cache;
  for (const key of [locales[locale], ...layers, english ?? NONE]) {
    const child = node.children.get(key) ?? createNode();
    node.children.set(key, child);
    node = child;
  }
  node.messages ??= createMessages(locale, layers, english);
  return node.messages;
}
