"use client";

import type { Failure } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { formatAnnouncement } from "../a11y/announcement-text.ts";
import { createAccessRequest, createModelReport } from "../surface/details/support-report.ts";
import { renderContent } from "../surface/surface-content.tsx";
import type { SurfaceModel } from "../surface/surface-model.ts";
import { getAnnouncementParts } from "../surface/surface-model.ts";
import type { SurfaceOptions, SurfaceVariant } from "../surface/surface-options.ts";
import type { ElementProps, ErrorSurfaceProps } from "../surface/surface-props.ts";
import { renderResourceNote } from "../surface/title-and-text.tsx";
import { useSurface } from "../surface/use-surface.ts";
import type { ErrorAction, Presentation, Severity } from "../types.ts";
import { formatNote } from "../utils/messages.ts";
import { getNewestId } from "../utils/request-ids.ts";
import { safeHref } from "../utils/safe-href.ts";
import { useSecondsLeft } from "../utils/use-seconds-left.ts";
import { useCopyActions } from "./use-copy-actions.ts";

/** Options of `useErrorSurface`: the props of a surface that do not belong to its elements. */
export type UseErrorSurfaceOptions = Omit<
  ErrorSurfaceProps,
  keyof ElementProps | "error" | "audience" | "headingLevel"
>;

/** The retry of a surface. */
export interface SurfaceRetry {
  /** The text of the button: "Retry", and while it runs "Retrying…". */
  readonly label: string;
  /** `waiting`: the service named a delay. `running`: `onRetry` has not settled. */
  readonly state: "ready" | "waiting" | "running";
  /** Whole seconds until the retry is ready; 0 unless `waiting`. */
  readonly secondsLeft: number;
  /**
   * The time that is left, for behind the label: ` (6 seconds)`, in Chinese `（6 秒）`. Empty unless `waiting`. Hide it from screen
   * readers with `aria-hidden`, which would announce each second.
   */
  readonly countdown: string;
  /** Runs `onRetry`; does nothing unless the state is `ready`. */
  readonly run: () => void;
}

/** Everything that your component shows for an error. The texts are in the locale of the provider. */
export interface ErrorSurfaceResult extends Presentation {
  readonly failure: Failure;
  /** The locale of the texts. */
  readonly locale: SupportedLocale;
  /**
   * Everything below the title: description and next step, then `note`, `serverMessage`, `requestId`, and the link to support. Draw
   * it, or draw these parts in another way.
   */
  readonly content: ReactNode;
  /** What the failure names: the permission that the user lacks, or the resource that is missing. `null` for nothing. */
  readonly note: ReactNode;
  /** The message from the service, where it is shown below the description (see `serverMessage`). Mark it as the service's. */
  readonly serverMessage: string | undefined;
  /**
   * The actions whose addresses are safe, and `onSelect` that never throws. After a 403 without `onRequestAccess`, one copies a
   * request for access.
   */
  readonly actions: readonly ErrorAction[];
  /** Copies the report for support, which has the details. `null` where the audience sees no details. */
  readonly supportReport: ErrorAction | null;
  /** `null` where a retry cannot help, or without `onRetry`. */
  readonly retry: SurfaceRetry | null;
  /** The request ID, which support asks for. */
  readonly requestId: string | undefined;
  /** The address of support. */
  readonly supportHref: string | undefined;
  /** What a screen reader should announce: "Error: The service is temporarily unavailable. Try again later." */
  readonly announcement: string;
  /** Calls `onDismiss`, after it has aborted a running retry. */
  readonly dismiss: () => void;
  /**
   * For the root element of your component. With them Errorkit announces the error, marks its language, dismisses on Escape, and keeps
   * focus where it belongs when the error goes. Without them your component announces the error, so pass `announce: "off"`.
   */
  readonly rootProps: {
    readonly ref: (element: HTMLElement | null) => void;
    readonly lang: string;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

const VARIANT: SurfaceVariant = { name: "custom", element: "div", headingLevel: "none" };
const ignore = () => {};

/** Leaves out the links that a page must not open. */
const getSafeActions = ({ actions }: SurfaceModel): readonly ErrorAction[] =>
  actions.filter(({ href }) => href === undefined || safeHref(href));

/** Returns the node unless it shows nothing. */
const getNode = (node: ReactNode): ReactNode => (node === "" || node === false ? null : node);

/**
 * Everything that a surface shows and does, for a component of your own or of another library: texts, severity, actions, the retry
 * with its countdown, the request ID, and what to announce. The component draws it: `title`, `content`, all `actions`, and `retry`.
 *
 * @param options what the props of a surface say
 * @returns `null` while there is nothing to show
 * @example
 * ```tsx
 * function AntdAlert({ error, refetch }: { error: unknown; refetch: () => Promise<unknown> }) {
 *   const surface = useErrorSurface(error, { onRetry: () => refetch() });
 *   if (!surface) return null;
 *   const { title, content, severity, actions, retry, rootProps } = surface;
 *   return (
 *     <div {...rootProps}>
 *       <Alert
 *         role="group"
 *         type={severity}
 *         title={title}
 *         description={content}
 *         action={
 *           <>
 *             {actions.map(({ id, label, href, onSelect }) => (
 *               <Button key={id} href={href} onClick={onSelect}>{label}</Button>
 *             ))}
 *             {retry && (
 *               <Button aria-disabled={retry.state !== "ready"} onClick={retry.run}>
 *                 {retry.label}
 *                 <span aria-hidden="true">{retry.countdown}</span>
 *               </Button>
 *             )}
 *           </>
 *         }
 *       />
 *     </div>
 *   );
 * }
 * ```
 * @see WCAG 4.1.3
 */
export function useErrorSurface(
  error: unknown,
  options: UseErrorSurfaceOptions = {},
): ErrorSurfaceResult | null {
  return useSurfaceParts({ variant: VARIANT, props: { ...options, error }, rootRef: null });
}

/** `useErrorSurface` for a surface with options of Errorkit. */
export function useSurfaceParts(surfaceOptions: SurfaceOptions): ErrorSurfaceResult | null {
  const shown = useSurface(surfaceOptions);
  const createCopyAction = useCopyActions(shown);
  const retry = shown?.model.retry;
  const secondsLeft = useSecondsLeft(retry?.startedAt ?? 0, retry?.delaySeconds ?? 0);
  if (!shown) return null;
  const { model, store, state } = shown;
  const { failure, messages, title, description, nextStep, severity, requestIds } = model;
  const isRunning = state.attempts.running;
  const retryState = isRunning ? "running" : secondsLeft > 0 ? "waiting" : "ready";
  return {
    failure,
    locale: messages.locale,
    title,
    description: getNode(description),
    nextStep: getNode(nextStep),
    // Only a toast of the app shows a success.
    severity: severity as Severity,
    content: renderContent(model),
    note: renderResourceNote(failure, messages) ?? null,
    serverMessage: model.serverMessage,
    actions: [
      ...getSafeActions(model),
      ...(model.offersAccessRequest
        ? [createCopyAction("copy-access", () => createAccessRequest(failure, { messages }))]
        : []),
    ],
    supportReport: model.hasDetails ? createCopyAction("copy-support", () => createModelReport(model)) : null,
    retry:
      retry && shown.options.props.onRetry
        ? {
            label: isRunning ? messages.t("ui.retrying") : retry.label,
            state: retryState,
            secondsLeft,
            countdown: formatNote(messages, secondsLeft > 0 ? messages.format.duration(secondsLeft) : ""),
            run: retryState === "ready" ? store.retry : ignore,
          }
        : null,
    requestId: getNewestId(failure, requestIds),
    supportHref: model.supportHref,
    announcement: formatAnnouncement(getAnnouncementParts(model), messages),
    dismiss: () => store.dismiss("button"),
    rootProps: {
      ref: store.attach,
      lang: messages.locale,
      onKeyDown: store.handleKeyDown,
      onFocus: store.handleFocus,
      onBlur: store.handleBlur,
    },
  };
}
