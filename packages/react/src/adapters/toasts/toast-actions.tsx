"use client";

import type { JSX, ReactNode } from "react";
import type { ErrorGroup } from "../../components/error-toaster/error-group.ts";
import { useErrorSurface } from "../../hooks/use-error-surface.ts";
import { useErrorkit } from "../../provider/errorkit-context.ts";

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

/** The buttons of a toast. Only this component renders each second of a countdown. */
export function ToastActions({ group, renderButton, onDismiss }: ToastActionsProps): JSX.Element | null {
  const { failure, message, method, onRetry } = group;
  const { messages } = useErrorkit();
  const surface = useErrorSurface(failure, {
    method,
    onRetry,
    onDismiss,
    announce: "off",
    ...(message && { actions: [] }),
  });
  if (!surface) return null;
  const { retry, actions } = surface;
  return (
    <span lang={messages.locale}>
      {actions.map(({ id, label, href, onSelect }) =>
        href === undefined ? (
          renderButton({
            key: id,
            children: label,
            disabled: false,
            loading: false,
            onClick: () => void onSelect?.(),
          })
        ) : (
          <a key={id} href={href}>
            {label}
          </a>
        ),
      )}
      {retry &&
        renderButton({
          key: "retry",
          children: (
            <>
              {retry.label}
              {/* Hidden, because a live region around it would announce each second. */}
              {retry.secondsLeft > 0 && (
                <span aria-hidden="true"> {messages.format.duration(retry.secondsLeft)}</span>
              )}
            </>
          ),
          disabled: retry.state !== "ready",
          loading: retry.state === "running",
          onClick: retry.run,
        })}
    </span>
  );
}
