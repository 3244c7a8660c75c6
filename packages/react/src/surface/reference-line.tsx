import type { JSX } from "react";
import type { Messages } from "../utils/messages.ts";
import { Code } from "./code.tsx";
import { CopyButton } from "./copy-button.tsx";

interface ReferenceLineProps {
  readonly requestId: string | undefined;
  readonly messages: Messages;
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
export function ReferenceLine(props: ReferenceLineProps): JSX.Element {
  const { requestId, messages, support, className = "", detailsId, open, onToggle, onCopied } = props;
  const { t } = messages;
  return (
    <div className={`ek-reference ${className}`} data-part="reference">
      {requestId !== undefined && (
        <>
          {t("ui.requestId")}
          <Code className="ek-id">{requestId}</Code>
          <CopyButton
            messages={messages}
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
          className="ek-details-trigger"
          data-part="details-trigger"
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
