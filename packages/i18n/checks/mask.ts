import { placeholders } from "../src/notes.ts";

const stands = { number: "9", latin: "ID", words: "名称" } as const;

/**
 * A text as a reader sees it, with something in place of each placeholder. Linters of Chinese stumble over braces, and what a
 * placeholder holds decides the space beside it. A duration begins with a digit and ends with a Han character.
 */
export function mask(text: string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (name === "duration") return "9 分";
    return Object.hasOwn(placeholders, name)
      ? stands[placeholders[name as keyof typeof placeholders][0]]
      : "ID";
  });
}

/** Whether a locale is written in Han characters. */
export const isChinese = (locale: string): boolean => locale.startsWith("zh");
