import type { Failure } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { cleanText } from "../utils/clean-text.ts";
import type { Messages } from "../utils/messages.ts";
import { Code } from "./code.tsx";

/** Stands in a sentence for what is drawn as code there: no catalog holds it and no server's text keeps it. */
const PLACE = "\u0001";

/** What the failure names: the permission that is missing, the resource that was not found. */
export function getResourceNote({ status, permissions, resource }: Failure, { t }: Messages): ReactNode {
  if (permissions?.[0] !== undefined) {
    const [before, after] = t("ui.missingPermission", { permission: PLACE }).split(PLACE);
    return (
      <>
        {before}
        <Code>{permissions.join(", ")}</Code>
        {after}
      </>
    );
  }
  if (resource !== undefined && (status === 404 || status === 410)) {
    return t("ui.namedResource", { name: cleanText(resource, 200) });
  }
  return undefined;
}

/** One line below the text. */
export function ResourceNote({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <p className="ek-note" data-part="note">
      {children}
    </p>
  );
}
