import type { JSX } from "react";
import { useEffect, useId, useRef } from "react";
import { useText } from "../demo/use-text.ts";
import type { ConsoleClient } from "./client.ts";
import { consoleText } from "./text.ts";

export interface SignInProps {
  readonly client: ConsoleClient;
  readonly onEnd: (signedIn: boolean) => void;
}

/** Signs the visitor in over the page, so that nothing behind it is lost (WCAG 3.3.7). */
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
      className="demo-card console-dialog"
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
            // Closed before it leaves, so that the browser gives the focus back.
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
