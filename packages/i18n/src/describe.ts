import { isWrite, levelsOf, toDescribable } from "./levels.ts";
import type { Library } from "./library.ts";
import type { SupportedLocale } from "./locale.ts";

/** What a failure means, in one locale. */
export interface FailureDescription {
  /** What happened, without a full stop. */
  readonly title: string;
  /** The cause in plain words, as far as it is known. */
  readonly description: string;
  /** What to do next. */
  readonly nextStep: string;
  /** The locale of all three. */
  readonly locale: SupportedLocale;
  /** The level whose title matched: `code.QUOTA_EXCEEDED`, `cause.quota`, `status.404`, `class.5xx`, `unknown`. */
  readonly messageKey: string;
}

/** All from the first locale of the chain that has any words; see `levelsOf` for their order there. */
function findWords(
  library: Library,
  chain: readonly SupportedLocale[],
  levels: readonly string[],
  step: string,
): FailureDescription {
  const titled = (locale: SupportedLocale) => levels.find((level) => library.has(locale, `${level}.title`));
  const locale = chain.find(titled) ?? "en";
  const pick = (...parts: readonly string[]): string => {
    for (const level of levels) {
      const part = parts.find((one) => library.has(locale, `${level}.${one}`));
      if (part) return library.say(locale, `${level}.${part}`);
    }
    return "";
  };
  return Object.freeze({
    title: pick("title"),
    description: pick("description"),
    nextStep: pick(step, "nextStep"),
    locale,
    messageKey: titled(locale) ?? "unknown",
  });
}

/** The words for a failure, looked for once per cause and language: an outage fails a thousand times in one way. */
export function describeFailure(
  library: Library,
  chain: readonly SupportedLocale[],
  input: Parameters<typeof toDescribable>[0],
  method: string | undefined,
): FailureDescription {
  const failure = toDescribable(input);
  const { kind, status, service, code } = failure;
  const write = isWrite(method ?? failure.method);
  const step = write ? "nextStepWrite" : failure.requestId ? "nextStepWithId" : "nextStep";
  // The length keeps a service that looks like a code from being taken for it.
  const named = typeof code === "string" ? `${String(service).length} ${service} ${code}` : "";
  const id = `describe ${chain[0]} ${step} ${kind} ${typeof status === "number" && status} ${named}`;
  return library.recall(id, () => findWords(library, chain, levelsOf(failure), step));
}
