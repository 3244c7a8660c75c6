/** A key without i18next's plural category: `ui.moreErrors` for `ui.moreErrors_one`. */
export const getBaseKey = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");

/** The names of the placeholders in a text and the conditions of its choices (`retry?`), sorted. */
export const listPlaceholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+\?|[^{}?]*)[^{}]*\}\}/g)].map((match) => match[1] ?? "").sort();

/** The conditions of a choice such as `{{retry?Try again|Come back}}`: what a surface may offer. */
export const conditions = ["retry", "refresh", "support", "page"] as const;

/** Matches a choice: its condition, its first text, and its second one. */
const choice = /\{\{(\w+)\?([^{}|]*)\|?([^{}|]*)\}\}/g;

/**
 * Makes the choices in a text.
 *
 * @example
 * makeChoices("{{retry?Try again|Come back}} later.", ["retry"]); // "Try again later."
 */
export const makeChoices = (text: string, offered: readonly string[]): string =>
  text.replace(choice, (_, condition: string, first: string, second: string) =>
    offered.includes(condition) ? first : second,
  );

/** Every combination of the conditions, none of them first. */
export const offerCombinations: readonly (readonly string[])[] = conditions.reduce<readonly string[][]>(
  (lists, condition) => lists.concat(lists.map((list) => [...list, condition])),
  [[]],
);
