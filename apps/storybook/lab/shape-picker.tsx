import type { JSX } from "react";
import { useId } from "react";
import { useWords } from "../demo/use-words.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ShapeFamily } from "./shapes/shapes.ts";
import { shapeFamilies } from "./shapes/shapes.ts";
import { labWords } from "./words.ts";

export interface ShapePickerProps {
  /** A shape's id; empty for the visitor's own paste. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Whose shape it is, and its status where its id ends in one: a system may have several. */
const nameOf = ({ system, id }: Shape): string =>
  [system, /\d{3}$/.exec(id)?.[0]].filter(Boolean).join(" · ");

/** Picks a real shape, by the system that writes it. */
export function ShapePicker({ value, onChange }: ShapePickerProps): JSX.Element {
  const words = useWords(labWords);
  const id = useId();
  return (
    <div className="demo-field">
      <label htmlFor={id}>{words.shape}</label>
      <select id={id} className="demo-input" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{words.own}</option>
        {(Object.keys(shapeFamilies) as ShapeFamily[]).map((family) => (
          <optgroup key={family} label={words[family]}>
            {shapeFamilies[family].map((shape) => (
              <option key={shape.id} value={shape.id}>
                {nameOf(shape)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
