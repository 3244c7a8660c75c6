import type { SupportedLocale } from "@errorkit/i18n";
import type { JSX } from "react";
import { localize } from "../common/localized.ts";
import { fillSample } from "./fill-sample.ts";
import { getNote } from "./message-notes.ts";
import type { Use } from "./message-rows.ts";
import { editorText } from "./text.ts";

export interface MessageSpecimenProps {
  readonly messageKey: string;
  readonly use: Use;
  readonly locale: SupportedLocale;
  /** The message as it is edited. */
  readonly message: string;
}

/** The message itself, drawn as what it is: a button, a label, an announcement, the name of a status, or a sentence. */
export function MessageSpecimen({ messageKey, use, locale, message }: MessageSpecimenProps): JSX.Element {
  const text = localize(editorText, locale);
  const filled = fillSample(message, messageKey, locale);
  if (use === "screenReader")
    return (
      <figure className="messages-specimen" data-role="announcement">
        <figcaption>{text.screenReader}</figcaption>
        <p>{filled}</p>
      </figure>
    );
  if (use === "name")
    return (
      <p className="messages-specimen" data-role="name">
        <code>{messageKey.slice("name.".length)}</code> {filled}
      </p>
    );
  const { role } = getNote(messageKey, locale);
  return (
    <p className="messages-specimen" data-role={role}>
      <span>{filled}</span>
    </p>
  );
}
