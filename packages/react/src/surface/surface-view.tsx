"use client";

import type { JSX, KeyboardEvent } from "react";
import { useId, useMemo, useRef, useState } from "react";
import { useRestoreFocus } from "../a11y/use-restore-focus.ts";
import { useRetainFocus } from "../a11y/use-retain-focus.ts";
import { useSettings } from "../provider/settings-context.ts";
import { useMessages } from "../provider/use-messages.ts";
import type { SurfaceEvent } from "../types.ts";
import { adviseAtFailure } from "../utils/advise-at-failure.ts";
import { emitEvent } from "../utils/emit-event.ts";
import type { ErrorReading } from "../utils/error-readings.ts";
import { getIcon, isClientSide } from "../utils/failure-traits.ts";
import { safeRun } from "../utils/safe-call.ts";
import { useConnectivityChange } from "../utils/use-connectivity-change.ts";
import { useMergedRef } from "../utils/use-merged-ref.ts";
import type { RetryAttempts } from "../utils/use-retry-attempts.ts";
import { Details } from "./details/details.tsx";
import { Footer } from "./footer.tsx";
import { getSurfaceModel } from "./surface-model.ts";
import type { SurfaceOptions } from "./surface-options.ts";
import { splitSurfaceProps } from "./surface-props.ts";
import { renderResourceNote, Text, Title } from "./title-and-text.tsx";
import { getPoliteness, useAnnouncement } from "./use-announcement.ts";
import { useSignIn } from "./use-sign-in.ts";

interface SurfaceViewProps {
  readonly options: SurfaceOptions;
  readonly reading: ErrorReading;
  readonly attempts: RetryAttempts;
}

/** Renders one failure: the parts that every surface shares. */
export function SurfaceView({ options, reading, attempts }: SurfaceViewProps): JSX.Element {
  const { variant, requestIds, retryOverride, getExtraActions } = options;
  const [props, elementProps] = splitSurfaceProps(options.props);
  const { onRetry, onDismiss } = props;
  const settings = useSettings();
  const { messages, hydrating } = useMessages();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const ref = useMergedRef(root, options.rootRef);
  const [hydrated] = useState(hydrating);
  const [open, setOpen] = useState(false);
  const { failure } = reading;
  const method = failure.method ?? props.method;

  const emit = (category: SurfaceEvent["category"]) => emitEvent(settings, category, variant.name, failure);
  const onCopied = () => emit("copied");
  const runRetry = () => {
    // The surface may have unmounted while the user signed in.
    if (!root.current) return;
    emit("retried");
    attempts.start();
  };
  const { signedIn, signIn } = useSignIn(reading, settings, method, onRetry && runRetry);
  const dismiss = (reason: "button" | "escape") => {
    emit("dismissed");
    // Dismissing aborts a running retry and does not resolve the error.
    attempts.reset();
    safeRun("onDismiss", () => onDismiss?.({ reason }));
  };

  const connectivity = useConnectivityChange(failure);
  const change = signedIn ? "sign-in" : connectivity;
  const displayedFailure = change === "lost" ? { ...failure, kind: "offline" as const } : failure;
  const { hasMultipleCauses } = variant;
  const { title, description, nextStep, severity, actions } = getSurfaceModel(displayedFailure, messages, {
    settings,
    props,
    signIn,
    getExtraActions,
    change,
    hasMultipleCauses,
  });
  const { retryPolicy } = settings;
  const advice = useMemo(
    () => adviseAtFailure(failure, { method, retryPolicy }),
    [failure, method, retryPolicy],
  );
  const delaySeconds = advice.delaySeconds ?? 0;
  const canRetry = advice.manual !== "hidden" || props.retry === "always" || signedIn;
  const retryState =
    retryOverride === undefined && canRetry && (onRetry || delaySeconds > 0)
      ? { label: messages.t("ui.retry"), startedAt: failure.timestamp, delaySeconds }
      : retryOverride;
  const audience = props.audience ?? settings.audience ?? "user";
  const hasDetails = audience !== "none" && (audience !== "user" || !isClientSide(failure));
  const detailsId = hasDetails ? `${id}-details` : undefined;
  const politeness = getPoliteness(props.announce, severity, failure.kind);

  const announced = useAnnouncement({
    root,
    messages,
    politeness,
    reading,
    attempts,
    hydrated,
    announcedByFocus: options.announcedByFocus,
    change,
    onAnnounceable: () => emit("shown"),
  });
  useRestoreFocus(root);
  const focusHandlers = useRetainFocus(root, elementProps);

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    elementProps.onKeyDown?.(event);
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing || !onDismiss)
      return;
    // The surface is dismissed, not a dialog around it; a native one would close unless the default is prevented.
    event.stopPropagation();
    event.preventDefault();
    dismiss("escape");
  };

  const isSection = variant.element === "section";
  const Root = isSection ? "section" : "div";
  return (
    <Root
      role={isSection ? undefined : "group"}
      aria-labelledby={`${id}-title`}
      lang={messages.locale}
      {...elementProps}
      ref={ref}
      className={`ek ek-${variant.name} ${elementProps.className ?? ""}`.trimEnd()}
      data-surface={variant.name}
      data-severity={severity}
      data-icon={
        options.icon ?? (change === "" || change === "lost" ? getIcon(displayedFailure, severity) : severity)
      }
      data-ek-theme={settings.colorScheme === "auto" ? undefined : settings.colorScheme}
      onKeyDown={handleKeyDown}
      {...focusHandlers}
    >
      <Title
        id={`${id}-title`}
        level={props.headingLevel ?? variant.headingLevel}
        severity={severity}
        messages={messages}
        count={options.count}
      >
        {title}
      </Title>
      <Text description={description} nextStep={nextStep} locale={messages.locale} />
      {!hasMultipleCauses && renderResourceNote(failure, messages)}
      {options.children}
      <Footer
        variant={variant}
        failure={failure}
        messages={messages}
        settings={settings}
        actions={actions}
        retryState={retryState}
        running={attempts.running}
        announceDelays={
          announced ? (options.announceDelays ?? (politeness !== "off" && !hydrated)) : undefined
        }
        onRetry={onRetry && runRetry}
        requestId={requestIds?.first[0] ?? failure.requestId}
        detailsId={detailsId}
        open={open}
        onToggle={() => setOpen(!open)}
        onCopied={onCopied}
      />
      {open && detailsId !== undefined && (
        <Details
          id={detailsId}
          failure={failure}
          requestIds={requestIds}
          otherFailures={options.otherFailures}
          messages={messages}
          audience={audience}
          method={method}
          settings={settings}
          onCopied={onCopied}
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
