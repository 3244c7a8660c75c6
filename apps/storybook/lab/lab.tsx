import type { Audience } from "@errorkit/react";
import type { JSX } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { clearLabPaste, getLabPaste } from "../common/lab-paste.ts";
import { SelectField } from "../common/select-field.tsx";
import { useDemo } from "../common/use-demo.ts";
import type { Linkable } from "../common/use-linked-state.ts";
import { useLinkedState } from "../common/use-linked-state.ts";
import { useText } from "../common/use-text.ts";
import { assumeMethod } from "./assume-method.ts";
import { findTime } from "./find-time.ts";
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

/** The state in the URL. The pasted text is not in it, because the browser sends the URL to the server. */
interface LabState {
  /** The ID of a sample. */
  readonly sample: string;
  readonly audience: Audience;
}

export const startState: LabState = { sample: "modelarts-403", audience: "operator" };

const audiences = ["none", "user", "operator", "developer"] as const;

/** A click moves the caret after the focus has selected all. A selection of the user stays. */
function selectAll(box: HTMLTextAreaElement): void {
  if (box.selectionStart === box.selectionEnd) box.select();
}

/** Reads a pasted response or error, shows the failure and the retry advice, and shows every surface in every locale. */
export function Lab(props: Linkable): JSX.Element {
  const text = useText(labText);
  const [state, change] = useLinkedState(props, startState);
  // Absent while an example is shown.
  const [paste, setPaste] = useState(getLabPaste);
  useEffect(clearLabPaste, []);
  const input = paste ?? getSample(state.sample)?.paste ?? "";
  const { failure, capture, language, problem, requestId } = usePaste(input);
  const { method: toolbarMethod, retryPolicy } = useDemo();
  const isWrite = capture?.isWrite;
  const method = failure && assumeMethod(failure, { toolbarMethod, isWrite, retryPolicy });
  // Without a method, a surface shows what it shows after a read. With one, its details and its report would name it as a fact.
  const surfaceMethod = method === "POST" ? method : undefined;
  const box = useRef<HTMLTextAreaElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <main className="demo lab">
      <h1>{text.title}</h1>
      <p className="demo-muted">{text.intro}</p>
      <div className="lab-top">
        <div className="demo-stack">
          <div className="demo-bar">
            <SamplePicker
              value={paste === undefined ? state.sample : ""}
              onChange={(sample) => {
                setPaste(sample === "" ? "" : undefined);
                change({ sample });
              }}
            />
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
              placeholder={text.placeholder}
              ref={box}
              // A paste takes the place of the example.
              onFocus={({ target }) => paste === undefined && target.select()}
              onClick={({ currentTarget }) => paste === undefined && selectAll(currentTarget)}
              onChange={({ target }) => setPaste(target.value)}
            />
          </div>
          <div className="demo-bar">
            <button
              type="button"
              className="demo-button"
              onClick={() => {
                setPaste("");
                box.current?.focus();
              }}
            >
              {text.clear}
            </button>
          </div>
        </div>
        <output className="demo-stack">
          {problem && <p className="demo-card">{text[problem]}</p>}
          {requestId && <RequestIdSteps requestId={requestId} />}
          {failure && capture && (
            <>
              <LabSteps failure={failure} capture={capture} language={language} method={method} />
              <LabFailure failure={failure} capture={capture} method={method} />
            </>
          )}
        </output>
      </div>
      {failure && capture && (
        <>
          {/* A report made from a report would lose the customer's language and app version. */}
          {capture.origin !== "report" && (
            <LabReport
              from={column}
              failure={failure}
              hasTime={findTime(capture) !== undefined}
              hasMethod={surfaceMethod === undefined}
            />
          )}
          <LabSurfaces failure={failure} method={surfaceMethod} audience={state.audience} ref={column} />
        </>
      )}
    </main>
  );
}
