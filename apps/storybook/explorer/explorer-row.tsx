import type { JSX } from "react";
import { memo, useId } from "react";
import { retryClassWords } from "../demo/retry-class-words.ts";
import { useDemo } from "../demo/use-demo.ts";
import { useWords } from "../demo/use-words.ts";
import { fill } from "../demo/words.ts";
import { Disagrees } from "./disagrees.tsx";
import { ExplorerDetails } from "./explorer-details.tsx";
import type { Row } from "./rows.ts";
import { explorerWords } from "./words.ts";

export interface ExplorerRowProps {
  readonly row: Row;
  readonly open: boolean;
  readonly onToggle: (code: number) => void;
}

/** One code on one line, and what it opens to. */
export const ExplorerRow = memo(function ExplorerRow({ row, open, onToggle }: ExplorerRowProps): JSX.Element {
  const words = useWords(explorerWords);
  const { locale } = useDemo();
  const id = useId();
  const { code, status, vendors, wordings, documents, disagrees } = row;
  const listed = documents.filter(({ name }) => name !== undefined).length;
  return (
    <>
      <tr className="explorer-code" data-open={open || undefined}>
        <th scope="row">
          <button
            type="button"
            className="explorer-toggle"
            data-code={code}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => onToggle(code)}
          >
            <Chevron />
            {code}
          </button>
        </th>
        <td>
          <span className="explorer-name" lang={status ? undefined : "en"}>
            {wordings[locale].name}
          </span>
          {locale !== "en" && status && (
            <span lang="en" className="explorer-phrase">
              {status.phrase}
            </span>
          )}
          {vendors.length > 0 && (
            <span lang="en" className="explorer-phrase">
              {vendors.map(({ vendor }) => vendor).join(", ")}
            </span>
          )}
        </td>
        <td>{wordings[locale].title}</td>
        <td data-label={words.retry}>
          {status && (
            <>
              {retryClassWords[locale][status.retryClass]}
              <code lang="en" translate="no" className="explorer-phrase">
                {status.retryClass}
              </code>
            </>
          )}
        </td>
        <td data-label={words.cacheable} className="explorer-cache">
          {status && words[status.cacheable]}
        </td>
        <td data-label={words.documents}>
          {listed > 0 && fill(words.documentsCount, { count: listed, total: documents.length })}
          {disagrees && (
            <>
              {" "}
              <Disagrees />
            </>
          )}
        </td>
      </tr>
      {open && (
        <tr id={id} className="explorer-opened">
          <td colSpan={6}>
            <ExplorerDetails row={row} />
          </td>
        </tr>
      )}
    </>
  );
});

const Chevron = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="explorer-chevron">
    <path d="m6 4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
