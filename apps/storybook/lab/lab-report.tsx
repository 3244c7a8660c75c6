import type { JSX, RefObject } from "react";
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

/** Copies the support report of the surface in the toolbar's locale, and shows it. */
export function LabReport({ from }: { readonly from: RefObject<HTMLElement | null> }): JSX.Element {
  const text = useText(labText);
  const copied = useCopiedText();
  return (
    <section className="demo-card demo-stack">
      <div className="lab-heading">
        <h2>{text.report}</h2>
        <button type="button" className="demo-button" onClick={() => copyForSupport(from.current)}>
          {text.makeReport}
        </button>
      </div>
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
