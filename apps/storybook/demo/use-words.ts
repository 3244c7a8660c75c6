import type { ThreeLanguages } from "./three-languages.ts";
import { useDemo } from "./use-demo.ts";

/** A feature's own words in the toolbar's language. */
export const useWords = <Key extends string>(words: ThreeLanguages<Key>): Readonly<Record<Key, string>> =>
  words[useDemo().locale];
