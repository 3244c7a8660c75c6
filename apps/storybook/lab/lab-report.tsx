import type { JSX, RefObject } from "react";
import { useWords } from "../demo/use-words.ts";
import { useCopied } from "./use-copied.ts";
import { labWords } from "./words.ts";

const frame = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Opens a surface's details and presses its own "Copy for support". */
async function copyForSupport(root: HTMLElement | null): Promise<void> {
  const part = (name: string) => root?.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part("copy-support")) part("details-trigger")?.click();
  await frame();
  part("copy-support")?.click();
}

/** What a person sends to support, as the surface in the toolbar's language copies it. */
export function LabReport({ from }: { readonly from: RefObject<HTMLElement | null> }): JSX.Element {
  const words = useWords(labWords);
  const copied = useCopied();
  return (
    <section className="demo-card demo-stack">
      <div className="lab-heading">
        <h2>{words.report}</h2>
        <button type="button" className="demo-button" onClick={() => copyForSupport(from.current)}>
          {words.makeReport}
        </button>
      </div>
      {copied && (
        <textarea
          className="demo-input lab-report"
          aria-label={words.report}
          rows={14}
          readOnly
          value={copied}
        />
      )}
    </section>
  );
}
