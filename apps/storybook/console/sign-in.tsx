import type { JSX } from "react";
import { useEffect, useId, useRef } from "react";
import { useText } from "../common/use-text.ts";
import type { ConsoleClient } from "./client.ts";
import { consoleText } from "./text.ts";
import "./sign-in.css";

export interface SignInProps {
  readonly client: ConsoleClient;
  readonly onEnd: (signedIn: boolean) => void;
}

/** A sign-in dialog over the page, so that the user loses no input (WCAG 3.3.7). */
export function SignIn({ client, onEnd }: SignInProps): JSX.Element {
  const text = useText(consoleText);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="demo-card sign-in-dialog"
      aria-labelledby={title}
      onClose={() => onEnd(false)}
    >
      <h2 id={title}>{text.signInTitle}</h2>
      <p className="demo-muted">{text.signInText}</p>
      <div className="demo-bar">
        <button
          type="button"
          className="demo-button"
          data-primary
          onClick={async () => {
            await client.signIn();
            // Close the dialog before it unmounts, so that the browser restores focus.
            dialog.current?.removeAttribute("data-open");
            onEnd(true);
          }}
        >
          {text.signIn}
        </button>
        <button type="button" className="demo-button" onClick={() => onEnd(false)}>
          {text.cancel}
        </button>
      </div>
    </dialog>
  );
}
