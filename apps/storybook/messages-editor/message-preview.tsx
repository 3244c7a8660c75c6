import type { MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { JSX } from "react";
import { useMemo } from "react";
import { catalogs } from "../common/catalogs.ts";
import type { Changes } from "./filter-messages.ts";
import type { MessageRow } from "./message-rows.ts";
import { sampleFailure } from "./sample-failure.ts";

export interface MessagePreviewProps {
  readonly locale: SupportedLocale;
  readonly changes: Changes;
  readonly row: MessageRow;
}

/** A surface that shows the message in one locale, with all edits as custom messages. */
export function MessagePreview({ locale, changes, row }: MessagePreviewProps): JSX.Element {
  const translator = useMemo(
    () => createErrorTranslator({ locale, catalogs, messages: changes as MessageOverrides }),
    [locale, changes],
  );
  const failure = useMemo(() => sampleFailure(row.key), [row.key]);
  return (
    <ErrorkitProvider translator={translator} audience="operator" supportHref="mailto:support@example.test">
      <div lang={locale}>
        <ErrorBanner
          error={failure}
          method={row.use === "nextStepWrite" ? "POST" : undefined}
          headingLevel={3}
          announce="off"
          showAborted
          onRetry={() => undefined}
          onDismiss={() => undefined}
        />
      </div>
    </ErrorkitProvider>
  );
}
