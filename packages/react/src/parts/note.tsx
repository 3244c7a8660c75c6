import type { Failure } from "@errorkit/core";
import type { JSX } from "react";
import { cleanText } from "../internals/clean-text.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";

/** What the failure names: the permission that is missing, the resource that was not found. */
export function noteOf({ status, permissions, resource }: Failure, { t }: GuardedWords): string | undefined {
  if (permissions?.[0] !== undefined) {
    return t("ui.missingPermission", { permission: cleanText(permissions.join(", "), 200) });
  }
  if (resource !== undefined && (status === 404 || status === 410)) {
    return t("ui.namedResource", { name: cleanText(resource, 200) });
  }
  return undefined;
}

/** One line below the text. */
export function Note({ children }: { readonly children: string }): JSX.Element {
  return (
    <p className="ek-note" data-part="note">
      {children}
    </p>
  );
}
