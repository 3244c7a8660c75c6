import type { JSX } from "react";
import "./baseline.css";
import type { AlertMessages } from "./messages.ts";
import { doNothing } from "./peer.ts";

/** A hand-written alert with five elements. A plain function, not a component. */
export function renderBaselineAlert(
  { title, text, retry, dismiss }: AlertMessages,
  key?: string,
): JSX.Element {
  return (
    <div key={key} role="alert" className="baseline">
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" onClick={doNothing}>
        {retry}
      </button>
      <button type="button" onClick={doNothing}>
        {dismiss}
      </button>
    </div>
  );
}
