import type { JSX } from "react";
import { liveText } from "./live-text.ts";
import { useText } from "./use-text.ts";
import "./live-end.css";

export interface LiveEndProps {
  /** How the user ended the failure. */
  readonly how: "resolved" | "dismissed";
  readonly onAgain: () => void;
}

/** Replaces a failure that the user has retried with success or dismissed, and shows it again on request. */
export function LiveEnd({ how, onAgain }: LiveEndProps): JSX.Element {
  const text = useText(liveText);
  return (
    <p className="live-end sb-unstyled">
      {text[how]}
      <button type="button" className="demo-button" onClick={onAgain}>
        {text.again}
      </button>
    </p>
  );
}
