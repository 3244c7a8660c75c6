import type { JSX } from "react";
import { useId } from "react";
import { useText } from "../demo/use-text.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ShapeFamily } from "./shapes/shapes.ts";
import { shapeFamilies } from "./shapes/shapes.ts";
import { labText } from "./text.ts";

export interface ShapePickerProps {
  /** A shape's id; empty for the visitor's own paste. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Whose shape it is, and its status where its id ends in one: a system may have several. */
const getShapeLabel = ({ system, id }: Shape): string =>
  [system, /\d{3}$/.exec(id)?.[0]].filter(Boolean).join(" · ");

/** Picks a real shape, by the system that writes it. */
export function ShapePicker({ value, onChange }: ShapePickerProps): JSX.Element {
  const text = useText(labText);
  const id = useId();
  return (
    <div className="demo-field">
      <label htmlFor={id}>{text.shape}</label>
      <select id={id} className="demo-input" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{text.own}</option>
        {(Object.keys(shapeFamilies) as ShapeFamily[]).map((family) => (
          <optgroup key={family} label={text[family]}>
            {shapeFamilies[family].map((shape) => (
              <option key={shape.id} value={shape.id}>
                {getShapeLabel(shape)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
