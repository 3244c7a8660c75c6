import type { i18n } from "i18next";
import type { ErrorTranslator } from "./translator.ts";

/**
 * Lets a translator follow the language of a host's own i18next instance, initialised already or later. Only listens: nothing
 * is written into the host. A language that Errorkit does not speak gives way to the one the host shows instead.
 * Returns the unsubscriber.
 */
export function followI18next(
  translator: ErrorTranslator,
  host: Pick<i18n, "language" | "resolvedLanguage" | "on" | "off" | "isInitialized">,
): () => void {
  const follow = (): void => {
    const tags = [host.language, host.resolvedLanguage].filter((tag) => typeof tag === "string");
    if (tags.length > 0) void translator.setLocale(tags);
  };
  follow();
  host.on("initialized", follow);
  host.on("languageChanged", follow);
  return () => {
    host.off("initialized", follow);
    host.off("languageChanged", follow);
  };
}
