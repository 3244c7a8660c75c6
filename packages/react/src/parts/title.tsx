import type { JSX, ReactNode } from "react";
import type { GuardedWords } from "../internals/guarded-words.ts";
import type { Severity } from "../internals/types.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

interface TitleProps {
  readonly id: string;
  readonly level: NonNullable<ErrorSurfaceProps["headingLevel"]>;
  readonly severity: Severity;
  readonly words: GuardedWords;
  readonly count: number | undefined;
  readonly children: ReactNode;
}

/** The heading that names the surface, its severity in words before it: colour and shape alone say nothing (A13). */
export function Title({ id, level, severity, words, count = 1, children }: TitleProps): JSX.Element {
  const { t } = words;
  const Heading = level === "none" ? "p" : (`h${level}` as const);
  return (
    <Heading className="ek-title" data-part="title" id={id}>
      <span className="ek-hidden">{words.prefix(severity)}</span>
      {children}
      {count > 1 && (
        <>
          {"\u2002"}
          <span className="ek-count" data-part="count">
            {t("ui.requestsFailed", { count })}
          </span>
        </>
      )}
    </Heading>
  );
}
