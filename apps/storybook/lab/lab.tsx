import type { Audience } from "@errorkit/react";
import type { JSX } from "react";
import { useId, useRef } from "react";
import { toLink } from "../demo/link.ts";
import { SelectField } from "../demo/select-field.tsx";
import { useDemo } from "../demo/use-demo.ts";
import type { Linkable } from "../demo/use-linked-state.ts";
import { useLinkedState } from "../demo/use-linked-state.ts";
import { useText } from "../demo/use-text.ts";
import { LabFailure } from "./lab-failure.tsx";
import { LabReport } from "./lab-report.tsx";
import { LabSurfaces } from "./lab-surfaces.tsx";
import { ShapePicker } from "./shape-picker.tsx";
import { getShape } from "./shapes/shapes.ts";
import { labText } from "./text.ts";
import { usePaste } from "./use-paste.ts";
import "../demo/demo.css";
import "./lab.css";

/** What stands in the address: a shape by its id, or a paste word for word. */
interface LabState {
  readonly shape: string;
  readonly paste: string;
  readonly audience: Audience;
}

export const startState: LabState = { shape: "modelarts-403", paste: "", audience: "operator" };

const audiences = ["none", "user", "operator", "developer"] as const;

/** Reads whatever is pasted, says how it was read and what to do, and shows it on every surface in three languages. */
export function Lab(props: Linkable): JSX.Element {
  const text = useText(labText);
  const { method } = useDemo();
  const [state, change] = useLinkedState(props, startState);
  const input = getShape(state.shape)?.paste ?? state.paste;
  const { failure, problem } = usePaste(input, method);
  const column = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <main className="demo lab">
      <h1>{text.title}</h1>
      <p className="demo-muted">{text.intro}</p>
      <div className="lab-top">
        <div className="demo-stack">
          <div className="demo-bar">
            <ShapePicker value={state.shape} onChange={(shape) => change({ shape, paste: "" })} />
            <SelectField
              label={text.audience}
              value={state.audience}
              options={audiences.map((audience) => [audience, text[audience]])}
              onChange={(audience) => change({ audience })}
            />
          </div>
          <div className="demo-field">
            <label htmlFor={id}>{text.paste}</label>
            <textarea
              id={id}
              className="demo-input"
              rows={14}
              spellCheck={false}
              translate="no"
              lang="en"
              value={input}
              onChange={({ target }) => change({ paste: target.value, shape: "" })}
            />
          </div>
          {toLink(state, startState) === undefined && <p className="demo-muted">{text.longLink}</p>}
        </div>
        <output className="demo-stack">
          {problem && <p className="demo-card">{text[problem]}</p>}
          {failure && <LabFailure failure={failure} />}
        </output>
      </div>
      {failure && (
        <>
          <LabReport from={column} />
          <LabSurfaces failure={failure} audience={state.audience} ref={column} />
        </>
      )}
    </main>
  );
}
