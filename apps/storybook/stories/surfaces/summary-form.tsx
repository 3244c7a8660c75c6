import type { ErrorSummaryProps } from "@errorkit/react";
import { ErrorSummary } from "@errorkit/react";
import type { JSX } from "react";
import { useRef } from "react";
import { answered } from "../../demo/failures.ts";
import { inThreeLanguages } from "../../demo/three-languages.ts";
import { useWords } from "../../demo/use-words.ts";
import { fill } from "../../demo/words.ts";
import "../../demo/demo.css";

/** The form's labels, and what the server says of its fields. */
export const summaryWords = inThreeLanguages({
  en: { size: "Size of disk {number} (GB)", sizeOut: "Enter a size from 10 to 32,768." },
  "zh-CN": { size: "磁盘 {number} 的大小（GB）", sizeOut: "请输入 10 到 32,768 之间的大小。" },
  "zh-TW": { size: "磁碟 {number} 的大小（GB）", sizeOut: "請輸入 10 到 32,768 之間的大小。" },
});

/** A refused form: as many disks as were sent, each with the same problem. */
export const refusedDisks = (count: number, message: string) =>
  answered({
    status: 422,
    method: "POST",
    body: {
      error_code: "CSS.0001",
      error_msg: message,
      errors: Array.from({ length: count }, (_, index) => ({ field: `disks[${index}].size`, message })),
    },
  });

/** A summary over its form: a line bears the field's own label, and leads to it. */
export function SummaryForm({ error: _, ...props }: ErrorSummaryProps): JSX.Element {
  const words = useWords(summaryWords);
  const form = useRef<HTMLFormElement>(null);
  const labelOf = (index: number) => fill(words.size, { number: index + 1 });
  return (
    <form ref={form} className="demo-stack" onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary
        {...props}
        error={refusedDisks(3, words.sizeOut)}
        getFieldLabel={([, index]) => labelOf(Number(index))}
        onFieldSelect={(path) => {
          props.onFieldSelect?.(path);
          form.current?.querySelector<HTMLElement>(`[name="${path.join(".")}"]`)?.focus();
        }}
      />
      {[0, 1, 2].map((index) => (
        <div key={index} className="demo-field">
          <label htmlFor={`disk-${index}`}>{labelOf(index)}</label>
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
            {words.sizeOut}
          </span>
        </div>
      ))}
    </form>
  );
}
