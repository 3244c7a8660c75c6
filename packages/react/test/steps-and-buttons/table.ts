import type { SupportedLocale } from "@errorkit/i18n";

export const table = "";

/** The words by which a text names an act. */
export const acts: Readonly<Record<SupportedLocale, Readonly<Record<string, RegExp>>>> = {
  en: {
    check: /check whether the change/i,
    retry: /try again|retry/i,
    redo: /come back|start again|make it again|submit them again|make your change again/i,
    refresh: /refresh/i,
    "sign-in": /sign in/i,
    support: /contact support/i,
    admin: /administrator/i,
  },
  "zh-CN": {},
  "zh-TW": {},
};
