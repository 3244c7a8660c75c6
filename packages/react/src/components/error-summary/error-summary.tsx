"use client";

import type { FieldError } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { ForwardRefExoticComponent, ReactNode, RefAttributes } from "react";
import { forwardRef, useEffect, useState } from "react";
import { ExpandableList } from "../../surface/expandable-list.tsx";
import { FieldErrorLine } from "../../surface/field-error-line.tsx";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import { SummaryFocus } from "./summary-focus.ts";

export interface ErrorSummaryProps extends ErrorSurfaceProps {
  /** Moves focus to a field and scrolls to it when the user selects its error. Without it, the errors are plain text. */
  readonly onFieldSelect?: ((path: FieldError["path"]) => void) | undefined;
  /**
   * Moves focus to the summary after a failed submission, so that screen readers read it. If `false`, the live regions announce the
   * summary instead. The summary detects a new submission with the same field errors by the form's `submit` event. If your form
   * does not fire one, set `error` to `null` before you submit again.
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

const VARIANT: SurfaceVariant = {
  name: "summary",
  element: "section",
  headingLevel: 2,
  codesPosition: "reference",
  listsFieldErrors: true,
};
const VISIBLE_AT_FIRST = 20;

type FieldErrorsProps = Pick<ErrorSummaryProps, "onFieldSelect" | "getFieldLabel">;

function renderFieldErrors(
  fieldErrors: readonly FieldError[],
  messages: Messages,
  { onFieldSelect, getFieldLabel }: FieldErrorsProps,
): ReactNode {
  if (fieldErrors.length === 0) return null;
  return (
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
  );
}

/**
 * The errors of a form after a failed submission, one line for each field. Selecting a line moves focus to its field. It takes focus when it appears,
 * and clears nothing that the user has typed. Put it at the top of the form. Rules: `SPEC.md`.
 *
 * Fields of some libraries announce their errors (Cloudscape, antd 5), so screen readers would read each error twice. For an error with
 * errors of fields, then pass `autoFocus={false}` and `announce="off"`.
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
    const [focus] = useState(() => new SummaryFocus());
    useEffect(() => focus.watchSubmits(), [focus]);
    const { announce = autoFocus ? "off" : "auto", tabIndex = -1 } = surfaceProps;
    const announcePolitely = surfaceProps.announce === undefined;
    return (
      <Surface
        variant={VARIANT}
        props={{ ...surfaceProps, announce, tabIndex }}
        rootRef={ref}
        onCommit={(committed) => focus.update(committed, { autoFocus, announcePolitely })}
      >
        {({ fieldErrors = [] }, messages) =>
          renderFieldErrors(fieldErrors, messages, { onFieldSelect, getFieldLabel })
        }
      </Surface>
    );
  });
