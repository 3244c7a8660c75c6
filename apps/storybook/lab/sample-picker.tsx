import type { JSX } from "react";
import { useId } from "react";
import { useText } from "../common/use-text.ts";
import type { Sample } from "./samples/sample.ts";
import type { SampleGroup } from "./samples/samples.ts";
import { sampleGroups } from "./samples/samples.ts";
import { labText } from "./text.ts";

export interface SamplePickerProps {
  /** The ID of a sample; empty for the user's paste. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The system, and the status if the ID ends with one: `ModelArts · 403`. */
const getSampleLabel = ({ system, id }: Sample): string =>
  [system, /\d{3}$/.exec(id)?.[0]].filter(Boolean).join(" · ");

/** Selects a sample of a real error, grouped by system. */
export function SamplePicker({ value, onChange }: SamplePickerProps): JSX.Element {
  const text = useText(labText);
  const id = useId();
  return (
    <div className="demo-field">
      <label htmlFor={id}>{text.sample}</label>
      <select id={id} className="demo-input" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{text.customPaste}</option>
        {(Object.keys(sampleGroups) as SampleGroup[]).map((family) => (
          <optgroup key={family} label={text[family]}>
            {sampleGroups[family].map((sample) => (
              <option key={sample.id} value={sample.id}>
                {getSampleLabel(sample)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
