"use client";

import type { FieldError } from "@errorkit/core";
import type { ForwardRefExoticComponent, ReactNode, RefAttributes } from "react";
import { forwardRef, useRef } from "react";
import { useErrorReading } from "../../provider/use-error-readings.ts";
import { useMessages } from "../../provider/use-messages.ts";
import { ExpandableList } from "../../surface/expandable-list.tsx";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import { useHeldBack } from "../../utils/use-held-back.ts";
import { useMergedRef } from "../../utils/use-merged-ref.ts";
import { FieldErrorLine } from "./field-error-line.tsx";
import { useFocusSummary } from "./use-focus-summary.ts";

export interface ErrorSummaryProps extends ErrorSurfaceProps {
  /** Focuses a field and scrolls to it when the user selects its error. Without it the errors are text. */
  readonly onFieldSelect?: ((path: FieldError["path"]) => void) | undefined;
  /**
   * Moves focus to the summary after a failed submit, so that screen readers read it; without it the live regions announce it.
   * The summary recognizes a new submit with the same field errors by the `submit` event of the form; if your form has none,
   * set `error` to `null` before you send.
   *
   * @default true
   * @see WCAG 3.3.1
   */
  readonly autoFocus?: boolean | undefined;
  /**
   * Returns the label of a field as the form shows it.
   *
   * @default the path: `disks[0].size`
   */
  readonly getFieldLabel?: ((path: FieldError["path"]) => ReactNode) | undefined;
}

const VARIANT: SurfaceVariant = { name: "summary", element: "section", headingLevel: 2 };
const VISIBLE_AT_FIRST = 20;
const NO_ERRORS: readonly FieldError[] = [];

/**
 * The errors of a form whose submit failed, one line for each field, which leads to the field. It takes focus when it appears,
 * and clears nothing that the user has typed. Put it at the top of the form. Rules: `SPEC.md`.
 *
 * @example
 * ```tsx
 * <form onSubmit={submit}>
 *   <ErrorSummary error={mutation.error} onFieldSelect={(path) => setFocus(path.join("."))} />
 *   …
 * </form>
 * ```
 */
export const ErrorSummary: ForwardRefExoticComponent<ErrorSummaryProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorSummaryProps>(function ErrorSummary(props, ref) {
    const { onFieldSelect, getFieldLabel, autoFocus = true, ...surfaceProps } = props;
    const root = useRef<HTMLElement>(null);
    const rootRef = useMergedRef(root, ref);
    const { messages } = useMessages();
    const reading = useErrorReading(props.error);
    const heldBack = useHeldBack(reading);
    useFocusSummary({
      root,
      reading: heldBack ? null : reading,
      messages,
      autoFocus,
      announcePolitely: props.announce === undefined,
    });
    const fieldErrors = reading?.failure.fieldErrors ?? NO_ERRORS;
    const {
      announce = autoFocus ? "off" : "auto",
      tabIndex = -1,
      // The field errors are the next step.
      nextStep = fieldErrors.length > 0 ? null : undefined,
    } = surfaceProps;
    return (
      <Surface variant={VARIANT} props={{ ...surfaceProps, announce, tabIndex, nextStep }} rootRef={rootRef}>
        {fieldErrors.length > 0 && (
          <ExpandableList
            messages={messages}
            className="ek-field-errors"
            part="field-errors"
            label={messages.t("ui.fieldProblems", { count: fieldErrors.length })}
            count={fieldErrors.length}
            first={VISIBLE_AT_FIRST}
            renderItem={(index) => (
              <FieldErrorLine
                fieldError={fieldErrors[index] as FieldError}
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
