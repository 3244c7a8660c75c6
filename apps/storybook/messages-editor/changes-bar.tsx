import type { JSX } from "react";
import { useEffect, useId, useState } from "react";
import { CodeText } from "../common/code-text.tsx";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { useText } from "../common/use-text.ts";
import type { Changes } from "./filter-messages.ts";
import { countChanges, toExport } from "./filter-messages.ts";
import { editorText } from "./text.ts";

export interface ChangesBarProps {
  readonly changes: Changes;
  /** Whether the edits, also undone ones, are too many for the address. */
  readonly isTooLong: boolean;
  /** How many edited messages have a problem. */
  readonly problems: number;
  /** Goes to the first message with a problem. */
  readonly onShowProblem: () => void;
  readonly onUndo: () => void;
  /** Restores the edits that were undone; `undefined` where there are none to restore. */
  readonly onRestore: (() => void) | undefined;
}

/** How long a button shows that it has copied, in milliseconds. */
const COPIED_MS = 2000;

/** Offers the JSON as a file. */
function download(json: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  link.download = "errorkit-messages.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The address of the page around the story, which the story keeps up to date. */
const getAddress = (): string => (window.parent === window ? location.href : window.parent.location.href);

/** How many messages are edited, and what can be done with the edits. It is always there, so that no edit moves the page. */
export function ChangesBar({
  changes,
  isTooLong,
  problems,
  onShowProblem,
  onUndo,
  onRestore,
}: ChangesBarProps): JSX.Element {
  const text = useText(editorText);
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const id = useId();
  const count = countChanges(changes);
  const json = JSON.stringify(toExport(changes), null, 2);
  const copy = async (what: string, getText: () => string) => {
    await navigator.clipboard.writeText(getText());
    setCopied(what);
  };
  const buttons: readonly (readonly [
    id: string,
    label: string,
    onPress: () => unknown,
    otherLabel?: string,
  ])[] = [
    ["json", text.copyJson, () => copy("json", () => json), text.copied],
    ["download", text.download, () => download(json)],
    ["link", text.copyLink, () => copy("link", getAddress), text.copied],
    // One button, which keeps the focus when its label changes.
    onRestore ? ["undo", text.restore, onRestore, text.undo] : ["undo", text.undo, onUndo, text.restore],
  ];
  const status = onRestore ? text.undone : text.noEdits;
  return (
    <div className="demo-bar messages-changes">
      <output id={id} className="demo-muted">
        {count > 0 ? fillPlaceholders(text.edits, { count }) : status}
      </output>
      {buttons.map(([name, label, onPress, otherLabel = ""]) => {
        const isDisabled = count === 0 && onPress !== onRestore;
        return (
          <button
            key={name}
            type="button"
            className="demo-button messages-export"
            // The button is as wide as the longer of its labels.
            data-width-labels={`${label}\n${otherLabel}`}
            aria-disabled={isDisabled}
            aria-describedby={isDisabled ? id : undefined}
            title={isDisabled ? text.noEdits : undefined}
            onClick={() => isDisabled || onPress()}
          >
            {copied === name && count > 0 ? text.copied : label}
          </button>
        );
      })}
      {problems > 0 && (
        <button type="button" className="demo-link messages-problem" onClick={onShowProblem}>
          {fillPlaceholders(text.problems, { count: problems })}
        </button>
      )}
      {isTooLong && <span className="demo-muted">{text.longLink}</span>}
      <p className="demo-muted messages-usage">
        <CodeText>{text.usage}</CodeText>
      </p>
    </div>
  );
}
