import type { JSX, ReactNode } from "react";
import type { Severity } from "../types.ts";
import type { Messages } from "../utils/messages.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

interface TitleProps {
  readonly id: string;
  readonly level: NonNullable<ErrorSurfaceProps["headingLevel"]>;
  readonly severity: Severity;
  readonly messages: Messages;
  readonly count: number | undefined;
  readonly children: ReactNode;
}

/** The heading that names the surface, its severity in words before it: colour and shape alone say nothing (A13). */
export function Title({ id, level, severity, messages, count = 1, children }: TitleProps): JSX.Element {
  const { t } = messages;
  const Heading = level === "none" ? "p" : (`h${level}` as const);
  return (
    <Heading className="ek-title" data-part="title" id={id}>
      <span className="ek-hidden">{messages.prefix(severity)}</span>
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
