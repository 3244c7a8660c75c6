import type { FieldError } from "@errorkit/core";
import { cleanText } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import { detectLanguage } from "../utils/detect-language.ts";
import { formatPath } from "../utils/format-path.ts";
import { safeCall, safeRun } from "../utils/safe-call.ts";

const MAX_LENGTH = 300;

interface FieldErrorLineProps {
  readonly fieldError: FieldError;
  readonly messages: Messages;
  readonly getFieldLabel?: ((path: FieldError["path"]) => ReactNode) | undefined;
  readonly onFieldSelect?: ((path: FieldError["path"]) => void) | undefined;
}

/** The error of one field: the label of the field and its error, as next to the field (A25). */
export function FieldErrorLine({
  fieldError: { path, message, code },
  messages,
  getFieldLabel,
  onFieldSelect,
}: FieldErrorLineProps): JSX.Element {
  const customLabel = getFieldLabel && safeCall("getFieldLabel", () => getFieldLabel(path), undefined);
  const label = (customLabel === "" ? undefined : customLabel) ?? formatPath(path);
  const own = messages.fieldMessage(code);
  const text = own ?? cleanText(message, MAX_LENGTH);
  const line = (
    <>
      {label !== "" && (
        <>
          <bdi className="ek-field">{label}</bdi>
          {messages.t("ui.labeled", { label: "", value: "" })}
        </>
      )}
      <span
        className="ek-external-text"
        lang={own ? undefined : detectLanguage(text, messages.locale)}
        dir="auto"
      >
        {text}
      </span>
    </>
  );
  // An empty path means the whole form.
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
