import { useLayoutEffect } from "react";
import type { DemoGlobals } from "./globals.ts";
import { setRootAttributes } from "./set-root-attributes.ts";

/** Sets the language, the direction and the theme of the page. */
export function useRootAttributes({ tag, theme }: Pick<DemoGlobals, "tag" | "theme">): void {
  useLayoutEffect(() => setRootAttributes({ tag, theme }), [tag, theme]);
}
