import type { JSX } from "react";
import { runSafely } from "../internals/call-safely.ts";
import { safeHref } from "../internals/safe-href.ts";
import type { ErrorAction } from "../internals/types.ts";

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
      <button type="button" {...shared} onClick={() => runSafely("onSelect", onSelect)}>
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
