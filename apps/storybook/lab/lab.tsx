import type { Audience } from "@errorkit/react";
import type { JSX } from "react";
import { useId, useRef } from "react";
import { toLink } from "../common/link.ts";
import { SelectField } from "../common/select-field.tsx";
import { useDemo } from "../common/use-demo.ts";
import type { Linkable } from "../common/use-linked-state.ts";
import { useLinkedState } from "../common/use-linked-state.ts";
import { useText } from "../common/use-text.ts";
import { LabFailure } from "./lab-failure.tsx";
import { LabReport } from "./lab-report.tsx";
import { LabSteps, RequestIdSteps } from "./lab-steps.tsx";
import { LabSurfaces } from "./lab-surfaces.tsx";
import { SamplePicker } from "./sample-picker.tsx";
import { getSample } from "./samples/samples.ts";
import { labText } from "./text.ts";
import { usePaste } from "./use-paste.ts";
import "../common/demo.css";
import "./lab.css";

/** The state in the URL: the ID of a sample, or the pasted text. */
interface LabState {
  readonly sample: string;
  readonly paste: string;
  readonly audience: Audience;
}

export const startState: LabState = { sample: "modelarts-403", paste: "", audience: "operator" };

const audiences = ["none", "user", "operator", "developer"] as const;

/** Reads a pasted response or error, shows the failure and the retry advice, and shows every surface in every locale. */
export function Lab(props: Linkable): JSX.Element {
  const text = useText(labText);
  const { method } = useDemo();
  const [state, change] = useLinkedState(props, startState);
  const input = getSample(state.sample)?.paste ?? state.paste;
  const { failure, problem, requestId, origin } = usePaste(input, method);
  const column = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <main className="demo lab">
      <h1>{text.title}</h1>
      <p className="demo-muted">{text.intro}</p>
      <div className="lab-top">
        <div className="demo-stack">
          <div className="demo-bar">
            <SamplePicker value={state.sample} onChange={(sample) => change({ sample, paste: "" })} />
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
              onChange={({ target }) => change({ paste: target.value, sample: "" })}
            />
          </div>
          {toLink(state, startState) === undefined && <p className="demo-muted">{text.longLink}</p>}
        </div>
        <output className="demo-stack">
          {problem && <p className="demo-card">{text[problem]}</p>}
          {requestId && <RequestIdSteps requestId={requestId} />}
          {failure && <LabSteps failure={failure} origin={origin} />}
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
