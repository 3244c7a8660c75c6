/** What a check has found wrong with one text. */
export interface Finding {
  /** The number of the check. */
  readonly check: number;
  readonly key: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** A warning asks for a look, a failure for a change. */
  readonly severity: "fail" | "warn";
}

/** A catalog as it is checked: any flat JSON, right or wrong. */
export type Texts = Readonly<Record<string, string>>;

/** What every check gets. */
export interface Subject {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly texts: Texts;
  /** The English texts, the technical names among them. */
  readonly source: Texts;
}

/** One check over a whole catalog. */
export type Check = (subject: Subject) => readonly Finding[];

/** A check that looks at one text at a time; a returned string is what is wrong. */
export function perText(
  check: number,
  judge: (text: string, key: string, subject: Subject) => string | false | undefined,
  severity: Finding["severity"] = "fail",
): Check {
  return (subject) =>
    Object.entries(subject.texts).flatMap(([key, text]) => {
      const message = judge(text, key, subject);
      return message ? [{ check, key, message: `${message}: ${text}`, severity }] : [];
    });
}
