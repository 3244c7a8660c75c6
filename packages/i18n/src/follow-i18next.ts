import type { i18n } from "i18next";
import type { ErrorTranslator } from "./translator.ts";

/**
 * Sets a translator's locale to the language of your app's i18next instance, now and after each change. It only listens and
 * writes nothing to the instance, which may be initialized later. Where Errorkit has no messages for the app's language, it
 * uses the language that i18next falls back to.
 *
 * @returns a function that stops following
 *
 * @example
 * import i18n from "i18next";
 *
 * const translator = createErrorTranslator();
 * const unfollow = followI18next(translator, i18n);
 */
export function followI18next(
  translator: ErrorTranslator,
  instance: Pick<i18n, "language" | "resolvedLanguage" | "on" | "off" | "isInitialized">,
): () => void {
  const follow = (): void => {
    const { language, resolvedLanguage = "" } = instance;
    // It has no language before it is initialized.
    if (language) void translator.setLocale([language, resolvedLanguage]);
  };
  follow();
  // It happens after the initialization too.
  instance.on("languageChanged", follow);
  return () => instance.off("languageChanged", follow);
}
