import type { JSX, ReactNode } from "react";

interface TextProps {
  readonly description: ReactNode;
  readonly nextStep: ReactNode;
  readonly locale: string;
}

const isNothing = (node: ReactNode): boolean =>
  node === null || node === undefined || node === "" || node === false;

/** Cause and next step in one paragraph: who takes in only title and next step knows what to do. */
export function Text({ description, nextStep, locale }: TextProps): JSX.Element | null {
  if (isNothing(description) && isNothing(nextStep)) return null;
  return (
    <p className="ek-text" data-part="description">
      {description}
      {/* Chinese sentences follow each other without a space. */}
      {!isNothing(description) && !isNothing(nextStep) && locale === "en" && " "}
      {!isNothing(nextStep) && (
        <span className="ek-next-step" data-part="next-step">
          {nextStep}
        </span>
      )}
    </p>
  );
}
