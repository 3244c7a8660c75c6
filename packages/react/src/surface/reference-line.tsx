import type { JSX } from "react";
import type { Messages } from "../utils/messages.ts";
import { CopyButton } from "./copy-button.tsx";
import { Code } from "./title-and-text.tsx";

/** What the reference line of a surface shows. */
export interface ReferenceLineProps {
  readonly messages: Messages;
  readonly requestId: string | undefined;
  /** The address of support; `undefined` for none. */
  readonly supportHref: string | undefined;
  readonly className?: string | undefined;
  /** The ID of the details; `undefined` for none. */
  readonly detailsId: string | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onCopied: () => void;
}

/**
 * The last line of every surface, always in this order: request ID, copy, details, support. The ID is text, so that a
 * screenshot contains it.
 *
 * @see WCAG 3.2.6
 */
export function ReferenceLine(props: ReferenceLineProps): JSX.Element {
  const { messages, requestId, supportHref, className = "", detailsId, open, onToggle, onCopied } = props;
  const { t } = messages;
  return (
    <div className={`ek-reference ${className}`} data-part="reference">
      {requestId !== undefined && (
        <>
          {t("ui.requestId")}
          <Code className="ek-id">{requestId}</Code>
          <CopyButton messages={messages} part="copy" getText={() => requestId} onCopied={onCopied} />
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
      {supportHref !== undefined && (
        <a className="ek-link" data-part="support" href={supportHref}>
          {t("ui.contactSupport")}
        </a>
      )}
    </div>
  );
}
