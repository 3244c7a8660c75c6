import type { JSX } from "react";
import type { ErrorAction } from "../types.ts";
import { safeRun } from "../utils/safe-call.ts";
import { safeHref } from "../utils/safe-href.ts";

/** One action: a link where it leads somewhere, a button where it does something. */
export function Action({ action }: { readonly action: ErrorAction }): JSX.Element | null {
  const { id, label, primary, href, onSelect } = action;
  const shared = {
    className: "ek-button",
    "data-part": "action",
    "data-action": id,
    "data-primary": primary ? "" : undefined,
  };
  if (onSelect) {
    return (
      <button type="button" {...shared} onClick={() => safeRun("onSelect", onSelect)}>
        {label}
      </button>
    );
  }
  const address = safeHref(href);
  return address === undefined ? null : (
    <a {...shared} href={address}>
      {label}
    </a>
  );
}
