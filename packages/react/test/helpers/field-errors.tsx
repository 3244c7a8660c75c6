import type { Failure } from "@errorkit/core";
import { ErrorSummary } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { responseFailure } from "./failures.ts";

/** The names of the fields. */
export const labels: Readonly<Record<string, string>> = { name: "Cluster name", nodes: "Nodes" };
/** The message from the service for the name. */
export const RULE = "Use 4 to 32 letters, digits, or hyphens.";

/** Creates the failure of a form with field errors. */
export const createFieldErrors = (
  problems: readonly (readonly [field: string, message: string])[],
  id = "req-1",
): Promise<Failure> =>
  responseFailure(422, {
    headers: { "x-request-id": id },
    body: { errors: problems.map(([field, message]) => ({ field, message })) },
  });

/** Creates the failure of a form with two fields. */
export const createTwoFieldErrors = (): Promise<Failure> =>
  createFieldErrors([
    ["name", RULE],
    ["nodes", "Enter a number from 1 to 32."],
  ]);

/** A form that shows the next error after each submit. */
export function Form({ errors }: { readonly errors: readonly unknown[] }): JSX.Element {
  const [sent, setSent] = useState(0);
  const [typed, setTyped] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSent(sent + 1);
      }}
    >
      <ErrorSummary
        error={sent > 0 ? errors[sent - 1] : null}
        getFieldLabel={([field]) => labels[field ?? ""]}
        onFieldSelect={([field]) => document.getElementsByName(String(field))[0]?.focus()}
      />
      <input name="name" aria-label="Cluster name" value={typed} onChange={(e) => setTyped(e.target.value)} />
      <input name="nodes" aria-label="Nodes" defaultValue="64" />
      <button type="submit">Create</button>
      <p>sent {sent} times</p>
    </form>
  );
}
