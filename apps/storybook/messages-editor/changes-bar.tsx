import type { JSX } from "react";
import { useState } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { toLink } from "../common/link.ts";
import { useText } from "../common/use-text.ts";
import type { Changes } from "./filter-messages.ts";
import { countChanges } from "./filter-messages.ts";
import { editorText } from "./text.ts";

export interface ChangesBarProps {
  readonly changes: Changes;
  readonly onUndo: () => void;
}

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
export function ChangesBar({ changes, onUndo }: ChangesBarProps): JSX.Element {
  const text = useText(editorText);
  const [copied, setCopied] = useState<string>();
  const count = countChanges(changes);
  const json = JSON.stringify(changes, null, 2);
  const isTooLong = toLink({ changes }, { changes: {} }) === undefined;
  const copy = async (what: string, getText: () => string) => {
    await navigator.clipboard.writeText(getText());
    setCopied(what);
  };
  const buttons: readonly (readonly [id: string, label: string, onPress: () => unknown])[] = [
    ["json", text.copyJson, () => copy("json", () => json)],
    ["download", text.download, () => download(json)],
    ["link", text.copyLink, () => copy("link", getAddress)],
    ["undo", text.undo, onUndo],
  ];
  return (
    <div className="demo-bar messages-changes">
      <output className="demo-muted">{fillPlaceholders(text.edits, { count })}</output>
      {buttons.map(([id, label, onPress]) => (
        <button
          key={id}
          type="button"
          className="demo-button"
          aria-disabled={count === 0}
          onClick={() => count > 0 && onPress()}
        >
          {copied === id && count > 0 ? text.copied : label}
        </button>
      ))}
      {isTooLong && <span className="demo-muted">{text.longLink}</span>}
    </div>
  );
}
