"use client";

import type { ForwardedRef, JSX, KeyboardEvent } from "react";
import { useId, useMemo, useRef, useState } from "react";
import type { Attempts } from "../hooks/use-attempts.ts";
import { useNetworkTurn } from "../hooks/use-network-turn.ts";
import { useWords } from "../hooks/use-words.ts";
import { adviseAtFailure } from "../internals/advise.ts";
import { runSafely } from "../internals/call-safely.ts";
import { iconOf } from "../internals/judge.ts";
import { reportEvent } from "../internals/report-event.ts";
import { useMergedRef } from "../internals/use-merged-ref.ts";
import { useSettings } from "../provider/settings.ts";
import { Details } from "./details.tsx";
import { Foot } from "./foot.tsx";
import type { ShownSurface } from "./kind-of-surface.ts";
import { Note, noteOf } from "./note.tsx";
import { presentFailure } from "./present-failure.ts";
import { isOwnAffair } from "./support-of.ts";
import { Text } from "./text.tsx";
import { Title } from "./title.tsx";
import { politenessOf, useAnnouncement } from "./use-announcement.ts";
import { useFocusHandOn } from "./use-focus-hand-on.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useSignIn } from "./use-sign-in.ts";

interface CardProps {
  readonly shown: ShownSurface;
  readonly attempts: Attempts;
  readonly rootRef: ForwardedRef<HTMLElement>;
}

/** One failure, drawn: the anatomy that every surface shares. In the page only while there is something to show. */
export function Card({ shown, attempts, rootRef }: CardProps): JSX.Element {
  const { kind, props, reading, children, count, ids, also, icon, plan, spoken, moreActions } = shown;
  const { quietEntrance = false } = shown;
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
    headingLevel = kind.headingLevel,
    announce,
    className = "",
    onKeyDown,
    onFocus,
    onBlur,
    ...rest
  } = props;
  const settings = useSettings();
  const { words, hydrating } = useWords();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const mergedRef = useMergedRef(root, rootRef);
  const hydrated = useRef(hydrating).current;
  const [open, setOpen] = useState(false);
  const { failure } = reading;
  const method = failure.method ?? props.method;

  const report = (category: Parameters<typeof reportEvent>[1]) =>
    reportEvent(settings, category, kind.name, failure);
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
    attempts.settle();
    runSafely("onDismiss", () => onDismiss?.({ reason }));
  };

  const network = useNetworkTurn(failure);
  const turn = signedIn ? "sign-in" : network;
  const told = turn === "gone" ? { ...failure, kind: "offline" as const } : failure;
  const { title, description, nextStep, severity, actions } = presentFailure(told, words, {
    settings,
    props,
    signIn,
    moreActions,
    turn,
    manyCauses: kind.manyCauses,
  });
  const { policy } = settings;
  const advice = useMemo(() => adviseAtFailure(failure, { method, policy }), [failure, method, policy]);
  const own = { label: words.t("ui.retry"), at: failure.at, wait: advice.delaySeconds ?? 0 };
  const helps = advice.manual !== "hidden" || retry === "always" || signedIn;
  const terms = plan === undefined && helps && (onRetry || own.wait > 0) ? own : plan;
  const audience = ownAudience ?? settings.audience ?? "user";
  const explains = audience !== "none" && (audience !== "user" || !isOwnAffair(failure));
  const detailsId = explains ? `${id}-details` : undefined;
  const note = kind.manyCauses ? undefined : noteOf(failure, words);
  const politeness = politenessOf(announce, severity, failure.kind);

  const said = useAnnouncement({
    root,
    words,
    politeness,
    reading,
    settled: reading.settled,
    attempts,
    hydrated,
    quietEntrance,
    turn,
    onNews: () => report("shown"),
  });
  useFocusHandOn(root);
  const kept = useKeptFocus(root);

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    onKeyDown?.(event);
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing || !onDismiss)
      return;
    // The card was meant, not a dialog around it; a native one closes by itself unless the key is taken.
    event.stopPropagation();
    event.preventDefault();
    dismiss("escape");
  };

  const Root = kind.element === "section" ? "section" : "div";
  return (
    <Root
      role={kind.element === "section" ? undefined : "group"}
      aria-labelledby={`${id}-title`}
      lang={words.locale}
      {...rest}
      ref={mergedRef}
      className={`ek ek-${kind.name} ${className}`.trimEnd()}
      data-surface={kind.name}
      data-severity={severity}
      data-icon={icon ?? (turn === "back" || signedIn ? severity : iconOf(told, severity))}
      data-ek-theme={settings.colorScheme === "auto" ? undefined : settings.colorScheme}
      onKeyDown={handleKeyDown}
      onFocus={(event) => {
        onFocus?.(event);
        kept.onFocus();
      }}
      onBlur={(event) => {
        onBlur?.(event);
        kept.onBlur(event);
      }}
    >
      <Title id={`${id}-title`} level={headingLevel} severity={severity} words={words} count={count}>
        {title}
      </Title>
      <Text description={description} nextStep={nextStep} locale={words.locale} />
      {note !== undefined && <Note>{note}</Note>}
      {children}
      <Foot
        kind={kind}
        failure={failure}
        words={words}
        settings={settings}
        actions={actions}
        terms={terms}
        running={attempts.running}
        spoken={said ? (spoken ?? (politeness !== "off" && !hydrated)) : undefined}
        onRetry={onRetry && runRetry}
        requestId={ids?.kept[0] ?? failure.requestId}
        detailsId={detailsId}
        open={open}
        onToggle={() => setOpen(!open)}
        onCopied={() => report("copied")}
      />
      {open && detailsId !== undefined && (
        <Details
          id={detailsId}
          failure={failure}
          ids={ids}
          also={also}
          words={words}
          audience={audience}
          method={method}
          settings={settings}
          onCopied={() => report("copied")}
        />
      )}
      {onDismiss && (
        <button
          type="button"
          className="ek-tool ek-close"
          data-part="dismiss"
          aria-label={words.t("ui.dismiss")}
          onClick={() => dismiss("button")}
        />
      )}
    </Root>
  );
}
