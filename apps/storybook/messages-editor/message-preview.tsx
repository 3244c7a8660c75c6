import type { MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import { ErrorkitProvider } from "@errorkit/react";
import type { JSX } from "react";
import { useMemo } from "react";
// @boundaries-ignore what the tools of the messages know is not published
import { conditions, makeChoices } from "../../../packages/i18n/tooling/message-key-parts.ts";
import { catalogs } from "../common/catalogs.ts";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { localize } from "../common/localized.ts";
import { fillSample } from "./fill-sample.ts";
import type { Changes } from "./filter-messages.ts";
import type { MessageRow } from "./message-rows.ts";
import { MessageSpecimen } from "./message-specimen.tsx";
import { isOfFailure, PreviewSurface } from "./preview-surfaces.tsx";
import { editorText } from "./text.ts";

export interface MessagePreviewProps {
  readonly locale: SupportedLocale;
  readonly changes: Changes;
  readonly row: MessageRow;
}

/** The message in one locale: alone with example values, and on a surface, with all edits as custom messages. */
export function MessagePreview({ locale, changes, row }: MessagePreviewProps): JSX.Element | null {
  const translator = useMemo(
    () => createErrorTranslator({ locale, catalogs, messages: changes as MessageOverrides }),
    [locale, changes],
  );
  // Created once for each row, so that an edit does not mount the surface again.
  const surface = useMemo(() => <PreviewSurface key={row.key} messageKey={row.key} />, [row]);
  // As the translator does: the original in place of an emptied text.
  const message = changes[locale]?.[row.key]?.trim() ? changes[locale][row.key] : row.texts[locale];
  // A language without this plural form has nothing to preview.
  if (message === undefined) return null;
  const isAlone = !isOfFailure(row.key);
  // The surface offers everything, and shows the first text of each choice.
  const offered = makeChoices(message, conditions);
  const otherwise = makeChoices(message, []);
  return (
    <ErrorkitProvider
      translator={translator}
      audience="operator"
      supportHref="mailto:support@example.test"
      appVersion="2026.11.1"
      onSignIn={() => true}
      onRequestAccess={row.key === "ui.requestAccess" ? () => undefined : undefined}
    >
      <div lang={locale} className="demo-stack">
        {isAlone && <MessageSpecimen messageKey={row.key} use={row.use} locale={locale} message={message} />}
        {surface}
        {otherwise !== offered && (
          <p className="demo-muted">
            {fillPlaceholders(localize(editorText, locale).otherwise, {
              text: fillSample(otherwise, row.key, locale),
            })}
          </p>
        )}
      </div>
    </ErrorkitProvider>
  );
}
