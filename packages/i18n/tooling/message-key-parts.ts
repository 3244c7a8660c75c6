/** A key without i18next's plural category: `ui.moreErrors` for `ui.moreErrors_one`. */
export const getBaseKey = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");

/** The names of the placeholders in a text, sorted. */
export const listPlaceholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? "").sort();
