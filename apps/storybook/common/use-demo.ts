import { standardPolicy } from "@errorkit/core/services";
import { createContext, useContext } from "react";
import type { DemoGlobals } from "../.storybook/globals.ts";

/** The toolbar's selection. The decorator around every story provides it. */
export const DemoContext = createContext<DemoGlobals>({
  locale: "en",
  tag: "en",
  theme: "light",
  method: "GET",
  service: undefined,
  retryPolicy: standardPolicy,
});

export const useDemo = (): DemoGlobals => useContext(DemoContext);
