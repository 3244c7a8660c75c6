"use client";

import type { FieldError } from "@errorkit/core";
import type { ForwardRefExoticComponent, ReactNode, RefAttributes } from "react";
import { forwardRef, useRef } from "react";
import { useErrorReading } from "../../provider/use-error-reading.ts";
import { useMessages } from "../../provider/use-messages.ts";
import { ExpandableList } from "../../surface/expandable-list.tsx";
import { Surface } from "../../surface/surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { SurfaceVariant } from "../../surface/types.ts";
import { useHeldBack } from "../../utils/use-held-back.ts";
import { useMergedRef } from "../../utils/use-merged-ref.ts";
import { FieldErrorLine } from "./field-error-line.tsx";
import { useFocusSummary } from "./use-focus-summary.ts";

/** Props of `ErrorSummary`. */
export interface ErrorSummaryProps extends ErrorSurfaceProps {
  /** Leads to a field: focus it and bring it into view. Without it the problems are text. */
  readonly onFieldSelect?: ((path: FieldError["path"]) => void) | undefined;
  /**
   * Takes focus when a submit has failed, so that the summary is read (A6); without it the live regions say it. Default `true`.
   * The same problems once more are known by another error after the form's `submit` event; where your form has none, set
   * `error` to `null` before you send.
   */
  readonly autoFocus?: boolean | undefined;
  /** A field's label as the form writes it. Default, and where it gives nothing: the path, `disks[0].size`. */
  readonly getFieldLabel?: ((path: FieldError["path"]) => ReactNode) | undefined;
}

const KIND: SurfaceVariant = { name: "summary", element: "section", headingLevel: 2 };
const SHOWN_AT_FIRST = 20;
const NONE: readonly FieldError[] = [];

/**
 * On top of a form whose submit failed: what is wrong, field by field, each line leading to its field. It takes focus when
 * it appears, so that nobody searches for what went wrong, and clears nothing that was typed. Rules: `SPEC.md`.
 */
export const ErrorSummary: ForwardRefExoticComponent<ErrorSummaryProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorSummaryProps>(function ErrorSummary(props, ref) {
    const { onFieldSelect, getFieldLabel, autoFocus = true, ...rest } = props;
    const root = useRef<HTMLElement>(null);
    const rootRef = useMergedRef(root, ref);
    const { messages } = useMessages();
    const reading = useErrorReading(props.error);
    const held = useHeldBack(reading);
    useFocusSummary({
      root,
      reading: held ? null : reading,
      messages,
      autoFocus,
      announcePolitely: rest.announce === undefined,
    });
    const problems = reading?.failure.fieldErrors ?? NONE;
    // The lines say what to do; the general advice would only stand between them and the title.
    const {
      announce = autoFocus ? "off" : "auto",
      tabIndex = -1,
      nextStep = problems.length > 0 ? null : undefined,
    } = rest;
    return (
      <Surface variant={KIND} props={{ ...rest, announce, tabIndex, nextStep }} rootRef={rootRef}>
        {problems.length > 0 && (
          <ExpandableList
            messages={messages}
            className="ek-field-errors"
            part="problems"
            label={messages.t("ui.fieldProblems", { count: problems.length })}
            count={problems.length}
            first={SHOWN_AT_FIRST}
            renderItem={(index) => (
              <FieldErrorLine
                fieldError={problems[index] as FieldError}
                messages={messages}
                getFieldLabel={getFieldLabel}
                onFieldSelect={onFieldSelect}
              />
            )}
          />
        )}
      </Surface>
    );
  });
