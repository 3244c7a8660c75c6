"use client";

import type { ForwardedRef, JSX, KeyboardEvent } from "react";
import { useId, useRef, useState } from "react";
import type { Attempts } from "../hooks/use-attempts.ts";
import { useBackOnline } from "../hooks/use-back-online.ts";
import { useWords } from "../hooks/use-words.ts";
import { adviseAtFailure } from "../internals/advise.ts";
import { callSafely } from "../internals/call-safely.ts";
import { iconOf, isSafeMethod } from "../internals/judge.ts";
import { mergeRefs } from "../internals/merge-refs.ts";
import type { ErrorReading } from "../internals/readings.ts";
import { reportEvent } from "../internals/report-event.ts";
import { useSettings } from "../provider/settings.ts";
import { Action } from "./actions.tsx";
import { Details } from "./details.tsx";
import type { SurfaceExtras, SurfaceKind } from "./kind-of-surface.ts";
import { Note, noteOf } from "./note.tsx";
import { presentFailure } from "./present-failure.ts";
import { Reference } from "./reference.tsx";
import { RetryControl } from "./retry-control.tsx";
import { isOwnAffair, supportOf } from "./support-of.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";
import { Text } from "./text.tsx";
import { Title } from "./title.tsx";
import { politenessOf, useAnnouncement } from "./use-announcement.ts";
import { useFocusHandOn } from "./use-focus-hand-on.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

interface CardProps extends SurfaceExtras {
  readonly kind: SurfaceKind;
  readonly props: ErrorSurfaceProps;
  readonly reading: ErrorReading;
  readonly attempts: Attempts;
  readonly rootRef: ForwardedRef<HTMLElement>;
}

/** One failure, drawn: the anatomy that every surface shares. In the page only while there is something to show. */
export function Card({ kind, props, reading, attempts, rootRef, ...extras }: CardProps): JSX.Element {
  const { children, count, ids, also, icon, plan, spoken, moreActions, quietEntrance = false } = extras;
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
  const hydrated = useRef(hydrating).current;
  const [open, setOpen] = useState(false);
  const [signedIn, setSignedIn] = useState(false);
  const { failure } = reading;
  const method = failure.method ?? props.method;

  const report = (category: Parameters<typeof reportEvent>[1]) =>
    reportEvent(settings, category, kind.name, failure);
  const runRetry = () => {
    report("retried");
    attempts.start();
  };
  const signIn = async () => {
    let done: unknown = false;
    try {
      done = await settings.onSignIn?.(failure);
    } catch {
      // Who gave up signing in knows it; the banner still offers it.
    }
    if (!done || !onRetry) return;
    // RFC 9110 section 9.2.1: a safe request repeats by itself; any other waits for the person to say so (A24).
    if (isSafeMethod(method)) runRetry();
    else setSignedIn(true);
  };
  const dismiss = (reason: "button" | "escape") => {
    report("dismissed");
    callSafely("onDismiss", () => onDismiss?.({ reason }), undefined);
  };

  const backOnline = useBackOnline(failure.kind === "offline");
  const { title, description, nextStep, severity, actions } = presentFailure(failure, words, {
    settings,
    props,
    signIn,
    moreActions,
    backOnline,
  });
  const advice = adviseAtFailure(failure, { method, policy: settings.policy });
  const own = { label: words.t("ui.retry"), at: failure.at, wait: advice.delaySeconds ?? 0 };
  const helps = advice.manual !== "hidden" || retry === "always" || signedIn;
  const terms = onRetry === undefined ? null : plan === undefined && helps ? own : plan;
  const shownActions = signedIn ? actions.filter((action) => action.id !== "sign-in") : actions;
  const first = kind.plainActions ? [] : shownActions.filter((action) => action.primary);
  const others = shownActions
    .filter((action) => !first.includes(action))
    .map((action) => ({ ...action, primary: false }));
  const audience = ownAudience ?? settings.audience ?? "user";
  const explains = audience !== "none" && (audience !== "user" || !isOwnAffair(failure));
  const detailsId = explains ? `${id}-details` : undefined;
  const requestId = ids?.kept[0] ?? failure.requestId;
  const support = supportOf(failure, settings);
  const refers = requestId !== undefined || detailsId !== undefined || support !== undefined;
  const note = signedIn ? words.t("ui.repeatAfterSignIn") : noteOf(failure, words);
  const politeness = politenessOf(announce, severity, failure.kind);

  useAnnouncement({
    root,
    words,
    politeness,
    reading,
    settled: reading.settled,
    attempts,
    quietEntrance: hydrated || quietEntrance,
    turn: backOnline ? "back" : "",
    onNews: () => report("shown"),
  });
  useFocusHandOn(root);
  const kept = useKeptFocus(root);

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    onKeyDown?.(event);
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing || !onDismiss)
      return;
    // The card was meant, not a dialog around it.
    event.stopPropagation();
    dismiss("escape");
  };

  const Root = kind.element === "section" ? "section" : "div";
  return (
    <Root
      role={kind.element === "section" ? undefined : "group"}
      aria-labelledby={`${id}-title`}
      lang={words.locale}
      {...rest}
      ref={mergeRefs(root, rootRef)}
      className={`ek ek-${kind.name} ${className}`.trimEnd()}
      data-surface={kind.name}
      data-severity={severity}
      data-icon={icon ?? (backOnline ? severity : iconOf(failure, severity))}
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
      {(refers || terms || shownActions.length > 0) && (
        <div className="ek-foot" data-part="foot">
          {first.map((action) => (
            <Action key={action.id} action={action} />
          ))}
          {terms && (
            <RetryControl
              words={words}
              running={attempts.running}
              onRetry={runRetry}
              {...terms}
              primary={kind.solidRetry === true && first.length === 0}
              spoken={spoken ?? (politeness !== "off" && !hydrated)}
            />
          )}
          {others.map((action) => (
            <Action key={action.id} action={action} />
          ))}
          {refers && (
            <Reference
              requestId={requestId}
              words={words}
              support={support}
              className={kind.referenceClass}
              detailsId={detailsId}
              open={open}
              onToggle={() => setOpen(!open)}
              onCopied={() => report("copied")}
            />
          )}
        </div>
      )}
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
