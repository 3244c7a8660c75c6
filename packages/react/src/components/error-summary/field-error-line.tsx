import type { FieldError } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { cleanText } from "../../utils/clean-text.ts";
import { detectLanguage } from "../../utils/detect-language.ts";
import { formatPath } from "../../utils/format-path.ts";
import type { Messages } from "../../utils/messages.ts";
import { safeCall, safeRun } from "../../utils/safe-call.ts";

/** Longer than any rule a person reads. */
const MOST_MESSAGE = 300;

interface FieldErrorLineProps {
  readonly fieldError: FieldError;
  readonly messages: Messages;
  readonly getFieldLabel: ((path: FieldError["path"]) => ReactNode) | undefined;
  readonly onFieldSelect: ((path: FieldError["path"]) => void) | undefined;
}

/** One line of the summary: the field's name and its problem in the words that stand beside the field (A25). */
export function FieldErrorLine({
  fieldError,
  messages,
  getFieldLabel,
  onFieldSelect,
}: FieldErrorLineProps): JSX.Element {
  const { path, message } = fieldError;
  const own = getFieldLabel && safeCall("labels", () => getFieldLabel(path), undefined);
  const label = own === null || own === undefined || own === "" ? formatPath(path) : own;
  const text = cleanText(message, MOST_MESSAGE);
  const lang = detectLanguage(text, messages.locale);
  const line = (
    <>
      {label !== "" && (
        <>
          <bdi className="ek-field">{label}</bdi>
          {messages.t("ui.labelled", { label: "", value: "" })}
        </>
      )}
      <span className="ek-external-text" lang={lang} dir="auto">
        {text}
      </span>
    </>
  );
  // What concerns the whole form has no field to lead to.
  if (!onFieldSelect || path.length === 0) return <span className="ek-field-link">{line}</span>;
  return (
    <button
      type="button"
      className="ek-link ek-field-link"
      data-part="field-error"
      onClick={() => safeRun("onFieldSelect", () => onFieldSelect(path))}
    >
      {line}
    </button>
  );
}
