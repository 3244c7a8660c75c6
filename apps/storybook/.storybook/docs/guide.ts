import type { SupportedLocale } from "@errorkit/i18n";
import type { ReactNode } from "react";

/** One sentence in three languages. */
export type InThree = Readonly<Record<SupportedLocale, string>>;

/** What a component's page says beside what the component itself shows. */
export interface Guide {
  /** The folder of the component: its `SPEC.md` stands there. */
  readonly folder: string;
  /** What it is and when to take it. */
  readonly when: InThree;
  /** When to take another, and which. */
  readonly whenNot: InThree;
  /** How it speaks, and what it does with focus. */
  readonly access: InThree;
  /** A good use, drawn by the component. */
  readonly good: { readonly why: InThree; readonly draw: () => ReactNode };
  /** A bad one. */
  readonly bad: { readonly why: InThree; readonly draw: () => ReactNode };
}
