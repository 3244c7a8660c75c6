/** What a check finds wrong with one text. */
export interface Finding {
  /** The number of the check, as README.md lists it. */
  readonly check: number;
  readonly key: string;
  /** What is wrong, and how to fix it. */
  readonly message: string;
  /** A failure fails the build; a warning does not. */
  readonly severity: "fail" | "warn";
}

/** A catalog to check: any flat JSON, valid or not. */
export type Texts = Readonly<Record<string, string>>;

/** The input of a check. */
export interface Subject {
  /** A language tag (BCP 47). */
  readonly locale: string;
  readonly texts: Texts;
  /** The English texts, with the technical names of the statuses. */
  readonly source: Texts;
  /** What the surface offers in the texts, whose choices are made: `retry`, `refresh`, `support`. */
  readonly offered?: readonly string[];
}

/** A check of a whole catalog. */
export type Check = (subject: Subject) => readonly Finding[];

/** A check that examines one text at a time. A returned string is what is wrong with it. */
export function perText(
  check: number,
  examine: (text: string, key: string, subject: Subject) => string | false | undefined,
  severity: Finding["severity"] = "fail",
): Check {
  return (subject) =>
    Object.entries(subject.texts).flatMap(([key, text]) => {
      const message = examine(text, key, subject);
      return message ? [{ check, key, message: `${message}: ${text}`, severity }] : [];
    });
}
