import type { JSX } from "react";
import "./floor.css";
import { doNothing } from "./peer.ts";
import type { Words } from "./words.ts";

/** An alert as one writes it by hand: five elements. */
export function drawFloor({ title, text, retry, dismiss }: Words, key?: string): JSX.Element {
  return (
    <div key={key} role="alert" className="floor">
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
