import type { MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { JSX } from "react";
import { useMemo } from "react";
import { catalogs } from "../demo/catalogs.ts";
import type { Changes } from "./filter.ts";
import { sampleFailure } from "./sample-failure.ts";
import type { WordsRow } from "./strings.ts";

export interface WordsPreviewProps {
  readonly locale: SupportedLocale;
  readonly changes: Changes;
  readonly row: WordsRow;
}

/** A surface that says the text, in one language, with every change in it: own words, as a host gives them. */
export function WordsPreview({ locale, changes, row }: WordsPreviewProps): JSX.Element {
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
          method={row.use === "nextStepWrite" ? "POST" : "GET"}
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
