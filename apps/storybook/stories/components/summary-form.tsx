import type { ErrorSummaryProps } from "@errorkit/react";
import { ErrorSummary } from "@errorkit/react";
import type { JSX } from "react";
import { useRef } from "react";
import { failureFromResponse } from "../../common/failures.ts";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { defineText } from "../../common/localized.ts";
import { useText } from "../../common/use-text.ts";
import "../../common/demo.css";

/** The labels of the form, and the service's message. */
export const summaryText = defineText({
  en: { size: "Size of disk {number} (GB)", sizeOut: "Enter a whole number from 10 to 32,768." },
  "zh-CN": { size: "磁盘 {number} 的大小（GB）", sizeOut: "请输入 10 到 32,768 之间的整数。" },
  "zh-TW": { size: "磁碟 {number} 的大小（GB）", sizeOut: "請輸入 10 到 32,768 之間的整數。" },
});

/** Creates a validation failure with the same error for each disk. */
export const createDiskFailure = (count: number, message: string) =>
  failureFromResponse({
    status: 422,
    method: "POST",
    body: {
      error_code: "CSS.0001",
      error_msg: message,
      errors: Array.from({ length: count }, (_, index) => ({ field: `disks[${index}].size`, message })),
    },
  });

/** A form with a summary. Each line of the summary has the label of its field and focuses it. */
export function SummaryForm({ error: _, ...props }: ErrorSummaryProps): JSX.Element {
  const text = useText(summaryText);
  const form = useRef<HTMLFormElement>(null);
  const getLabel = (index: number) => fillPlaceholders(text.size, { number: index + 1 });
  return (
    <form ref={form} className="demo-stack" onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary
        {...props}
        error={createDiskFailure(3, text.sizeOut)}
        getFieldLabel={([, index]) => getLabel(Number(index))}
        onFieldSelect={(path) => {
          props.onFieldSelect?.(path);
          form.current?.querySelector<HTMLElement>(`[name="${path.join(".")}"]`)?.focus();
        }}
      />
      {[0, 1, 2].map((index) => (
        <div key={index} className="demo-field">
          <label htmlFor={`disk-${index}`}>{getLabel(index)}</label>
          <input
            id={`disk-${index}`}
            name={`disks.${index}.size`}
            className="demo-input"
            inputMode="numeric"
            defaultValue="5"
            aria-invalid="true"
            aria-describedby={`disk-${index}-problem`}
          />
          <span id={`disk-${index}-problem`} className="demo-problem">
            {text.sizeOut}
          </span>
        </div>
      ))}
    </form>
  );
}
