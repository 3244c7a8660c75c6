import type { JSX, ReactNode } from "react";
import { useId } from "react";
import { useText } from "../../common/use-text.ts";
import { consoleText } from "../text.ts";

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

export interface CreateFieldProps {
  readonly name: "name" | "flavor" | "replicas" | "model";
  readonly hint?: string;
  /** The service's message for this field. The summary shows the same message. */
  readonly problem?: string | undefined;
  readonly children: (field: FieldProps) => ReactNode;
}

/** A labeled field with its hint and its error message. */
export function CreateField({ name, hint, problem, children }: CreateFieldProps): JSX.Element {
  const text = useText(consoleText);
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="demo-field">
      <label htmlFor={id}>{text[name]}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {children({
        id,
        name,
        className: "demo-input",
        "aria-invalid": problem !== undefined,
        "aria-describedby": described || undefined,
      })}
      {problem && (
        <p id={`${id}-problem`} className="demo-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
