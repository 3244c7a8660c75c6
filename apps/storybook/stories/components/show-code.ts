/** The code on the documentation page of a story: the text of an example file, which the compiler checks. */
export const showCode = (code: string) => ({ docs: { source: { code: code.trim(), language: "tsx" } } });
