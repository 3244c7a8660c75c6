import type { SupportedLocale } from "@errorkit/i18n";
import type { Check } from "./check.ts";
import { narrowChoices, placeholderChecks } from "./check-placeholders.ts";
import { textChecks } from "./check-text.ts";

/** Every check, in the order in which the editor shows what they find. Each has a text of its name in `text.ts`. */
const checks = { ...placeholderChecks, ...textChecks };

type CheckName = keyof typeof checks;

/** What may be wrong with an edited message. Errorkit shows the original in place of an emptied text. */
export const problemNames = ["emptied", ...(Object.keys(checks) as CheckName[])] as const;

type ProblemName = (typeof problemNames)[number];

/** What is wrong with an edited message: by problem, what was found, as users see it. A problem may have no such text. */
export type Problems = Readonly<Partial<Record<ProblemName, string>>>;

/** What an edit is checked against. */
interface Expected {
  /** The message of the catalog. */
  readonly original: string;
  readonly locale: SupportedLocale;
  /** The maximum length, see `countCharacters`. */
  readonly limit: number;
}

/** Checks an edited message against the one of the catalog. */
export function findProblems(edit: string, expected: Expected): Problems {
  if (edit.trim() === "") return { emptied: "" };
  const message = { ...expected, edit, text: narrowChoices(edit) };
  return Object.fromEntries(
    Object.entries<Check>(checks).flatMap(([name, check]) => {
      const found = check(message);
      if (found === true) return [[name, ""]];
      return found && found.length > 0 ? [[name, [...new Set(found)].join(" ")]] : [];
    }),
  );
}

/** Whether anything is wrong with an edited message. */
export const isWrong = (problems: Problems): boolean => Object.keys(problems).length > 0;
