"use client";

import type { FieldProblem } from "@errorkit/core";
import type { ForwardRefExoticComponent, ReactNode, RefAttributes } from "react";
import { forwardRef, useRef } from "react";
import { useHeldBack } from "../hooks/use-held-back.ts";
import { useReading } from "../hooks/use-reading.ts";
import { useWords } from "../hooks/use-words.ts";
import { useMergedRef } from "../internals/use-merged-ref.ts";
import { GrowingList } from "../parts/growing-list.tsx";
import type { SurfaceKind } from "../parts/kind-of-surface.ts";
import { Surface } from "../parts/surface.tsx";
import type { ErrorSurfaceProps } from "../parts/surface-props.ts";
import { Problem } from "./problem.tsx";
import { useFocusOnProblems } from "./use-focus-on-problems.ts";

/** Props of `ErrorSummary`. */
export interface ErrorSummaryProps extends ErrorSurfaceProps {
  /** Leads to a field: focus it and bring it into view. Without it the problems are text. */
  readonly onFieldSelect?: ((path: FieldProblem["path"]) => void) | undefined;
  /**
   * Takes focus when a submit has failed, so that the summary is read (A6); without it the live regions say it. Default `true`.
   * The same problems once more are known by another error after the form's `submit` event; where your form has none, set
   * `error` to `null` before you send.
   */
  readonly focus?: boolean | undefined;
  /** A field's label as the form writes it. Default, and where it gives nothing: the path, `disks[0].size`. */
  readonly labels?: ((path: FieldProblem["path"]) => ReactNode) | undefined;
}

const KIND: SurfaceKind = { name: "summary", element: "section", headingLevel: 2 };
const SHOWN_AT_FIRST = 20;
const NONE: readonly FieldProblem[] = [];

/**
 * On top of a form whose submit failed: what is wrong, field by field, each line leading to its field. It takes focus when
 * it appears, so that nobody searches for what went wrong, and clears nothing that was typed. Rules: `SPEC.md`.
 */
export const ErrorSummary: ForwardRefExoticComponent<ErrorSummaryProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorSummaryProps>(function ErrorSummary(props, ref) {
    const { onFieldSelect, labels, focus = true, ...rest } = props;
    const root = useRef<HTMLElement>(null);
    const rootRef = useMergedRef(root, ref);
    const { words } = useWords();
    const reading = useReading(props.error);
    const held = useHeldBack(reading);
    useFocusOnProblems({
      root,
      reading: held ? null : reading,
      words,
      focus,
      aloud: rest.announce === undefined,
    });
    const problems = reading?.failure.fields ?? NONE;
    // The lines say what to do; the general advice would only stand between them and the title.
    const {
      announce = focus ? "off" : "auto",
      tabIndex = -1,
      nextStep = problems.length > 0 ? null : undefined,
    } = rest;
    return (
      <Surface kind={KIND} props={{ ...rest, announce, tabIndex, nextStep }} rootRef={rootRef}>
        {problems.length > 0 && (
          <GrowingList
            words={words}
            className="ek-problems"
            part="problems"
            label={words.t("ui.fieldProblems", { count: problems.length })}
            count={problems.length}
            first={SHOWN_AT_FIRST}
            renderItem={(index) => (
              <Problem
                problem={problems[index] as FieldProblem}
                words={words}
                labels={labels}
                onFieldSelect={onFieldSelect}
              />
            )}
          />
        )}
      </Surface>
    );
  });
