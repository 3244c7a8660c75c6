import type { DemoText, Localized } from "./localized.ts";
import { localize } from "./localized.ts";
import { useDemo } from "./use-demo.ts";

/** The demo text of a feature in the toolbar's locale. */
export const useText = <Key extends string>(text: Localized<DemoText<Key>>): DemoText<Key> =>
  localize(text, useDemo().locale);
