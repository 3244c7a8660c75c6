import type { JSX } from "react";
import type { GuardedWords } from "../internals/guarded-words.ts";
import { Code } from "./code.tsx";
import { CopyButton } from "./copy-button.tsx";

interface ReferenceProps {
  readonly requestId: string | undefined;
  readonly words: GuardedWords;
  /** Where support is; `undefined` for nowhere. */
  readonly support: string | undefined;
  readonly className?: string | undefined;
  /** The id of the details; `undefined` when there are none. */
  readonly detailsId: string | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onCopied: () => void;
}

/**
 * The last line of every surface, always in this order (WCAG 3.2.6): request id, copy, details, support. The id is text,
 * so that a screenshot carries it.
 */
export function Reference(props: ReferenceProps): JSX.Element {
  const { requestId, words, support, className = "", detailsId, open, onToggle, onCopied } = props;
  const { t } = words;
  return (
    <div className={`ek-reference ${className}`} data-part="reference">
      {requestId !== undefined && (
        <>
          {t("ui.requestId")}
          <Code className="ek-id">{requestId}</Code>
          <CopyButton
            words={words}
            part="copy"
            name={t("ui.copyRequestId")}
            copied="a11y.requestIdCopied"
            getText={() => requestId}
            onCopied={onCopied}
          />
        </>
      )}
      {detailsId !== undefined && (
        <button
          type="button"
          className="ek-toggle"
          data-part="toggle"
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onClick={onToggle}
        >
          {t("ui.details")}
        </button>
      )}
      {support !== undefined && (
        <a className="ek-link" data-part="support" href={support}>
          {t("ui.contactSupport")}
        </a>
      )}
    </div>
  );
}
