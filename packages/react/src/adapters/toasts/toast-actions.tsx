"use client";

import type { JSX, ReactNode } from "react";
import type { ErrorGroup } from "../../components/error-toaster/error-group.ts";
import { adjustToastModel, getFailureProps } from "../../components/error-toaster/toast-model.tsx";
import { useSurfaceParts } from "../../hooks/use-error-surface.ts";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { ErrorAction } from "../../types.ts";

/** A button of a toast. */
export interface ToastButtonProps {
  readonly key: string;
  /** The text; while the retry waits, with the time that is left. */
  readonly children: ReactNode;
  /** The retry waits for the delay that the service named, or runs. */
  readonly disabled: boolean;
  /** The retry runs. */
  readonly loading: boolean;
  readonly onClick: () => void;
}

/** Draws a button of a toast with the library of your app. */
export type RenderToastButton = (props: ToastButtonProps) => ReactNode;

export const renderPlainButton: RenderToastButton = ({ key, children, disabled, onClick }) => (
  <button key={key} type="button" aria-disabled={disabled} onClick={onClick}>
    {children}
  </button>
);

interface ToastActionsProps {
  readonly group: ErrorGroup;
  readonly renderButton: RenderToastButton;
  readonly onDismiss: () => void;
}

/** A toast of another library. */
export const TOAST: SurfaceVariant = { name: "toast", element: "div", headingLevel: "none" };

/** The buttons of a toast. Only this component renders each second of a countdown. */
export function ToastActions({ group, renderButton, onDismiss }: ToastActionsProps): JSX.Element | null {
  const { message, onRetry } = group;
  const surface = useSurfaceParts({
    variant: TOAST,
    rootRef: null,
    adjustModel: (model) => adjustToastModel(model, group),
    props: {
      ...getFailureProps(group),
      onRetry,
      onDismiss,
      announce: "off",
      ...(message && { actions: [], audience: "none" }),
    },
  });
  if (!surface) return null;
  const { retry, actions, supportReport, locale } = surface;
  const renderAction = ({ id, label, href, onSelect, pending = false }: ErrorAction) =>
    href === undefined ? (
      renderButton({
        key: id,
        children: label,
        disabled: pending,
        loading: pending,
        onClick: () => void onSelect?.(),
      })
    ) : (
      <a key={id} href={href} style={{ color: "inherit" }}>
        {label}
      </a>
    );
  return (
    <span lang={locale} style={{ display: "inline-flex", flexWrap: "wrap", gap: "0.5em" }}>
      {actions.map(renderAction)}
      {retry &&
        renderButton({
          key: "retry",
          children: (
            <>
              {retry.label}
              {/* Hidden, because a live region around it would announce each second. */}
              {retry.countdown && <span aria-hidden="true">{retry.countdown}</span>}
            </>
          ),
          disabled: retry.state !== "ready",
          loading: retry.state === "running",
          onClick: retry.run,
        })}
      {supportReport && renderAction(supportReport)}
    </span>
  );
}
