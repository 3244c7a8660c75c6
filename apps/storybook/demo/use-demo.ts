import { createContext, useContext } from "react";
import type { DemoGlobals } from "../.storybook/globals.ts";
import type { DemoWords } from "./words.ts";
import { demoWords } from "./words.ts";

/** What the toolbar chose; the stage around every story sets it. */
export const DemoContext = createContext<DemoGlobals>({
  locale: "en",
  tag: "en",
  theme: "light",
  method: "GET",
  service: undefined,
  policy: "standard",
});

/** The toolbar's choices, and the demo's own words in the chosen language. */
export function useDemo(): DemoGlobals & { words: DemoWords } {
  const globals = useContext(DemoContext);
  return { ...globals, words: demoWords[globals.locale] };
}
