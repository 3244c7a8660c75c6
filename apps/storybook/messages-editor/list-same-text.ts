import type { SupportedLocale } from "@errorkit/i18n";
import type { Changes } from "./filter-messages.ts";
import type { MessageRow } from "./message-rows.ts";
import { messageRows } from "./message-rows.ts";

/** Lists the other messages that still have the original text of a message, so that an edit of one is not forgotten in them. */
export const listSameText = (
  { key, texts }: MessageRow,
  locale: SupportedLocale,
  changes: Changes,
): readonly string[] =>
  messageRows.flatMap((other) =>
    other.key !== key && other.texts[locale] === texts[locale] && changes[locale]?.[other.key] === undefined
      ? [other.key]
      : [],
  );
