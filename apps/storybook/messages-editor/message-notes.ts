// @boundaries-ignore the notes for translators are not published
import { getTranslatorNote } from "../../../packages/i18n/tooling/create-translator-note.ts";
import { catalogs } from "../common/catalogs.ts";

const english: Readonly<Record<string, string>> = catalogs.en;

/** What a translator has to know about a message: its role, where it is shown, its maximum length, its placeholders. */
export const getNote = (key: string, locale: string) =>
  getTranslatorNote(key, english[key] ?? english[key.replace(/_[a-z]+$/, "_other")] ?? "", locale);
