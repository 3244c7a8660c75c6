import { placeholders } from "../tooling/translator-notes.ts";

const samples = { number: "9", latin: "ID", words: "名称" } as const;

/**
 * Fills each placeholder with a sample value, because linters of Chinese misread braces and because the value decides whether a
 * space stands beside it. A duration begins with a digit and ends with a Han character.
 *
 * @example
 * fillPlaceholders("另有 {{count}} 个"); // "另有 9 个"
 */
export function fillPlaceholders(text: string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (name === "duration") return "9 分";
    return Object.hasOwn(placeholders, name)
      ? samples[placeholders[name as keyof typeof placeholders][0]]
      : "ID";
  });
}

/** Whether a locale is Chinese. */
export const isChinese = (locale: string): boolean => locale.startsWith("zh");
