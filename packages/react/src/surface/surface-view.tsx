"use client";

import type { ForwardedRef, JSX, KeyboardEvent } from "react";
import { useId, useMemo, useRef, useState } from "react";
import { useRestoreFocus } from "../a11y/use-restore-focus.ts";
import { useRetainFocus } from "../a11y/use-retain-focus.ts";
import { useSettings } from "../provider/settings-context.ts";
import { useMessages } from "../provider/use-messages.ts";
import { adviseAtFailure } from "../utils/advise-at-failure.ts";
import { emitEvent } from "../utils/emit-event.ts";
import { getIcon } from "../utils/failure-traits.ts";
import { safeRun } from "../utils/safe-call.ts";
import { useConnectivityChange } from "../utils/use-connectivity-change.ts";
import { useMergedRef } from "../utils/use-merged-ref.ts";
import type { RetryAttempts } from "../utils/use-retry-attempts.ts";
import { Details } from "./details/details.tsx";
import { Footer } from "./footer.tsx";
import { getResourceNote, ResourceNote } from "./resource-note.tsx";
import { isClientSide } from "./support-link.ts";
import { getSurfaceModel } from "./surface-model.ts";
import { Text } from "./text.tsx";
import { Title } from "./title.tsx";
import type { VisibleSurface } from "./types.ts";
import { getPoliteness, useAnnouncement } from "./use-announcement.ts";
import { useSignIn } from "./use-sign-in.ts";

interface SurfaceViewProps {
  readonly surface: VisibleSurface;
  readonly attempts: RetryAttempts;
  readonly rootRef: ForwardedRef<HTMLElement>;
}

/** One failure, drawn: the anatomy that every surface shares. In the page only while there is something to show. */
export function SurfaceView({ surface, attempts, rootRef }: SurfaceViewProps): JSX.Element {
  const {
    variant,
    props,
    reading,
    children,
    count,
    requestIds,
    otherFailures,
    icon,
    retryOverride,
    announceDelays,
    getExtraActions,
  } = surface;
  const { announcedByFocus = false } = surface;
  const {
    error: _error,
    showAborted: _showAborted,
    method: _method,
    onRetry,
    retry = "advised",
    onDismiss,
    title: _title,
    description: _description,
    nextStep: _nextStep,
    actions: _actions,
    severity: _severity,
    audience: ownAudience,
    headingLevel = variant.headingLevel,
    announce,
    className = "",
    onKeyDown,
    onFocus,
    onBlur,
    ...rest
  } = props;
  const settings = useSettings();
  const { messages, hydrating } = useMessages();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const mergedRef = useMergedRef(root, rootRef);
  const hydrated = useRef(hydrating).current;
  const [open, setOpen] = useState(false);
  const { failure } = reading;
  const method = failure.method ?? props.method;

  const report = (category: Parameters<typeof emitEvent>[1]) =>
    emitEvent(settings, category, variant.name, failure);
  const runRetry = () => {
    // Signing in may take longer than the card is there.
    if (!root.current) return;
    report("retried");
    attempts.start();
  };
  const { signedIn, signIn } = useSignIn(reading, settings, method, onRetry && runRetry);
  const dismiss = (reason: "button" | "escape") => {
    report("dismissed");
    // Whoever dismisses it waits for no attempt, and settles nothing.
    attempts.reset();
    safeRun("onDismiss", () => onDismiss?.({ reason }));
  };

  const connectivity = useConnectivityChange(failure);
  const change = signedIn ? "sign-in" : connectivity;
  const displayedFailure = change === "lost" ? { ...failure, kind: "offline" as const } : failure;
  const { title, description, nextStep, severity, actions } = getSurfaceModel(displayedFailure, messages, {
    settings,
    props,
    signIn,
    getExtraActions,
    change,
    hasMultipleCauses: variant.hasMultipleCauses,
  });
  const { retryPolicy } = settings;
  const advice = useMemo(
    () => adviseAtFailure(failure, { method, retryPolicy }),
    [failure, method, retryPolicy],
  );
  const defaultRetry = {
    label: messages.t("ui.retry"),
    startedAt: failure.timestamp,
    delaySeconds: advice.delaySeconds ?? 0,
  };
  const canRetry = advice.manual !== "hidden" || retry === "always" || signedIn;
  const retryState =
    retryOverride === undefined && canRetry && (onRetry || defaultRetry.delaySeconds > 0)
      ? defaultRetry
      : retryOverride;
  const audience = ownAudience ?? settings.audience ?? "user";
  const hasDetails = audience !== "none" && (audience !== "user" || !isClientSide(failure));
  const detailsId = hasDetails ? `${id}-details` : undefined;
  const note = variant.hasMultipleCauses ? undefined : getResourceNote(failure, messages);
  const politeness = getPoliteness(announce, severity, failure.kind);

  const announced = useAnnouncement({
    root,
    messages,
    politeness,
    reading,
    isComplete: reading.isComplete,
    attempts,
    hydrated,
    announcedByFocus,
    change,
    onAnnounceable: () => report("shown"),
  });
  useRestoreFocus(root);
  const focusHandlers = useRetainFocus(root);

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    onKeyDown?.(event);
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing || !onDismiss)
      return;
    // The card was meant, not a dialog around it; a native one closes by itself unless the key is taken.
    event.stopPropagation();
    event.preventDefault();
    dismiss("escape");
  };

  const Root = variant.element === "section" ? "section" : "div";
  return (
    <Root
      role={variant.element === "section" ? undefined : "group"}
      aria-labelledby={`${id}-title`}
      lang={messages.locale}
      {...rest}
      ref={mergedRef}
      className={`ek ek-${variant.name} ${className}`.trimEnd()}
      data-surface={variant.name}
      data-severity={severity}
      data-icon={icon ?? (change === "restored" || signedIn ? severity : getIcon(displayedFailure, severity))}
      data-ek-theme={settings.colorScheme === "auto" ? undefined : settings.colorScheme}
      onKeyDown={handleKeyDown}
      onFocus={(event) => {
        onFocus?.(event);
        focusHandlers.onFocus();
      }}
      onBlur={(event) => {
        onBlur?.(event);
        focusHandlers.onBlur(event);
      }}
    >
      <Title id={`${id}-title`} level={headingLevel} severity={severity} messages={messages} count={count}>
        {title}
      </Title>
      <Text description={description} nextStep={nextStep} locale={messages.locale} />
      {note !== undefined && <ResourceNote>{note}</ResourceNote>}
      {children}
      <Footer
        variant={variant}
        failure={failure}
        messages={messages}
        settings={settings}
        actions={actions}
        retryState={retryState}
        running={attempts.running}
        announceDelays={announced ? (announceDelays ?? (politeness !== "off" && !hydrated)) : undefined}
        onRetry={onRetry && runRetry}
        requestId={requestIds?.first[0] ?? failure.requestId}
        detailsId={detailsId}
        open={open}
        onToggle={() => setOpen(!open)}
        onCopied={() => report("copied")}
      />
      {open && detailsId !== undefined && (
        <Details
          id={detailsId}
          failure={failure}
          requestIds={requestIds}
          otherFailures={otherFailures}
          messages={messages}
          audience={audience}
          method={method}
          settings={settings}
          onCopied={() => report("copied")}
        />
      )}
      {onDismiss && (
        <button
          type="button"
          className="ek-icon-button ek-close"
          data-part="dismiss"
          aria-label={messages.t("ui.dismiss")}
          onClick={() => dismiss("button")}
        />
      )}
    </Root>
  );
}
