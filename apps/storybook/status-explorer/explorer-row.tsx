import type { JSX } from "react";
import { memo, useId } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { localize } from "../common/localized.ts";
import { retryClassText } from "../common/retry-class-text.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import { getVendorName, isProduct } from "../common/vendor-status-names.ts";
import { DisagreementTag } from "./disagreement-tag.tsx";
import { ExplorerDetails } from "./explorer-details.tsx";
import type { Row } from "./rows.ts";
import { explorerText } from "./text.ts";

export interface ExplorerRowProps {
  readonly row: Row;
  readonly open: boolean;
  readonly onToggle: (code: number) => void;
}

/** The row of one code, and its details when it is open. */
export const ExplorerRow = memo(function ExplorerRow({ row, open, onToggle }: ExplorerRowProps): JSX.Element {
  const text = useText(explorerText);
  const { locale } = useDemo();
  const id = useId();
  const { code, status, vendors, retryLabel, isError, localized, documents, disagrees } = row;
  const { name, title } = localized[locale];
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
          <span className="explorer-name">{name}</span>
          {locale !== "en" && (
            <span lang="en" className="explorer-phrase">
              {status?.phrase ?? localized.en.name}
            </span>
          )}
          {vendors.length > 0 && (
            <span lang={vendors.every(isProduct) ? "en" : undefined} className="explorer-phrase">
              {vendors.map((one) => getVendorName(one, locale)).join(", ")}
            </span>
          )}
        </td>
        <td>{isError ? title : <span className="demo-muted">{text.noError}</span>}</td>
        <td data-label={text.retry}>{localize(retryClassText, locale)[retryLabel]}</td>
        <td data-label={text.cacheable} className="explorer-cache">
          {status && text[status.cacheable]}
        </td>
        <td data-label={text.documents}>
          {listed > 0 && fillPlaceholders(text.documentsCount, { count: listed, total: documents.length })}
          {disagrees && (
            <>
              {" "}
              <DisagreementTag />
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
