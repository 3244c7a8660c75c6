import type { Failure } from "@errorkit/core";
import type { JSX, RefObject } from "react";
import { useEffect } from "react";
import { useText } from "../common/use-text.ts";
import { labText } from "./text.ts";
import { useCopiedText } from "./use-copied-text.ts";

const waitForRender = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Opens the details of a surface and clicks its button "Copy report for support". */
async function copyForSupport(root: HTMLElement | null): Promise<void> {
  const part = (name: string) => root?.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part("copy-support")) part("details-trigger")?.click();
  await waitForRender();
  part("copy-support")?.click();
}

export interface LabReportProps {
  /** The column in the toolbar's locale. */
  readonly from: RefObject<HTMLElement | null>;
  readonly failure: Failure;
  /** Whether the paste says when the request failed. */
  readonly hasTime: boolean;
  /** Whether the report names no method that the paste does not name. */
  readonly hasMethod: boolean;
}

/** Copies the support report of the surface in the toolbar's locale, and shows it. */
export function LabReport({ from, failure, hasTime, hasMethod }: LabReportProps): JSX.Element {
  const text = useText(labText);
  const { copied, forget } = useCopiedText();
  // The report of another customer's failure must not stay.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another failure is the reason to forget
  useEffect(forget, [failure, forget]);
  return (
    <section className="demo-card demo-stack">
      <div className="lab-heading">
        <h2>{text.report}</h2>
        <button type="button" className="demo-button" onClick={() => copyForSupport(from.current)}>
          {text.makeReport}
        </button>
      </div>
      {!hasTime && <p className="demo-muted">{text.reportTime}</p>}
      {!hasMethod && <p className="demo-muted">{text.reportMethod}</p>}
      {copied && (
        <textarea
          className="demo-input lab-report"
          aria-label={text.report}
          rows={14}
          readOnly
          value={copied}
        />
      )}
    </section>
  );
}
