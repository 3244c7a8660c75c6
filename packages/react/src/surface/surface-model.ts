import type { Failure, RetryAdvice } from "@errorkit/core";
import type { ErrorTranslator, Messages, Offers } from "@errorkit/i18n";
import { createElement, Fragment } from "react";
import type { AnnouncementParts } from "../a11y/announcement-text.ts";
import { getNodeText } from "../a11y/announcement-text.ts";
import type { Politeness } from "../a11y/live-announcer.ts";
import type { ErrorkitContextValue, Settings } from "../provider/errorkit-context.ts";
import type { Audience, ErrorAction, Presentation, Severity, Subject, ToastSeverity } from "../types.ts";
import { adviseAtFailure } from "../utils/advise-at-failure.ts";
import type { ConnectivityChange } from "../utils/connectivity.ts";
import type { IconName } from "../utils/failure-traits.ts";
import { getIcon, isClientSide, needsPermission } from "../utils/failure-traits.ts";
import { formatSubject } from "../utils/messages.ts";
import type { RequestIds } from "../utils/request-ids.ts";
import { collectRequestIds } from "../utils/request-ids.ts";
import { safeCall } from "../utils/safe-call.ts";
import { safeHref } from "../utils/safe-href.ts";
import { getDefaultActions, getPresentation } from "./presentation.ts";
import { getServerMessage } from "./server-message.ts";
import type { SurfaceOptions } from "./surface-options.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** What happened since the failure: to the connection, or a `sign-in` by the user. */
export type SurfaceChange = ConnectivityChange | "sign-in";

/** The label of a retry button, and when it becomes ready. */
export interface RetryModel {
  readonly label: string;
  /** When the delay began, in milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** In seconds; 0 for none. */
  readonly delaySeconds: number;
}

/** Everything that a surface shows, offers and announces. */
export interface SurfaceModel extends Omit<Presentation, "severity"> {
  readonly severity: ToastSeverity;
  readonly failure: Failure;
  readonly messages: Messages;
  readonly translator: ErrorTranslator;
  readonly settings: Settings;
  readonly icon: IconName;
  /** The message from the service, shown beside the text; `undefined` for none. */
  readonly serverMessage: string | undefined;
  /** How many failures the surface stands for; shown from 2. */
  readonly count: number;
  /** The method of the request. */
  readonly method: string | undefined;
  /** What the user can do here; the next step names nothing else. */
  readonly offers: Offers;
  /** The retry, or only the delay before one; `null` for none. */
  readonly retry: RetryModel | null;
  /** The request IDs of these failures: the first is in the reference line, the details list them. */
  readonly requestIds: RequestIds;
  /** Failures of other causes on the surface: the support report contains them too. */
  readonly otherFailures: readonly Failure[];
  readonly audience: Audience;
  readonly hasDetails: boolean;
  /** The address of support; `undefined` for none. */
  readonly supportHref: string | undefined;
  /** The user can copy a request for access in words. */
  readonly offersAccessRequest: boolean;
  readonly politeness: Politeness | "off";
  /** Whether the delay before a retry is announced. */
  readonly announcesDelay: boolean;
}

/** What a model depends on besides the failure and the messages. */
export interface SurfaceModelInput
  extends Pick<SurfaceOptions, "variant" | "props" | "getExtraActions" | "adjustModel"> {
  readonly context: ErrorkitContextValue;
  readonly change: SurfaceChange;
  readonly signIn: () => void;
  /** The user is signing in. */
  readonly signingIn: boolean;
}

/**
 * Returns how to announce a surface: errors interrupt, the rest waits for the current speech, an aborted request is not
 * announced (A4).
 */
function getPoliteness(
  mode: ErrorSurfaceProps["announce"] = "auto",
  severity: Severity,
  kind: Failure["kind"],
): Politeness | "off" {
  if (mode !== "auto") return mode;
  if (kind === "aborted") return "off";
  return severity === "error" ? "assertive" : "polite";
}

/** Returns the address of support for a failure; `undefined` where support cannot help or has no address. */
function getSupportHref(failure: Failure, { supportHref }: Settings): string | undefined {
  if (isClientSide(failure)) return undefined;
  return safeHref(
    typeof supportHref === "function"
      ? safeCall("supportHref", () => supportHref(failure), undefined)
      : supportHref,
  );
}

function getRetry(
  { timestamp }: Failure,
  { manual, delaySeconds = 0 }: RetryAdvice,
  { props, context, change }: SurfaceModelInput,
): RetryModel | null {
  const canRetry = manual !== "hidden" || props.retry === "always" || change === "sign-in";
  return canRetry && (props.onRetry || delaySeconds > 0)
    ? { label: context.messages.t("ui.retry"), startedAt: timestamp, delaySeconds }
    : null;
}

/** Puts what failed before the title. */
function addSubject(model: SurfaceModel, subject: Subject): SurfaceModel {
  const { title, messages } = model;
  const label =
    typeof subject === "function" ? safeCall("subject", () => subject(messages.locale), "") : subject;
  if (!label) return model;
  const labeled =
    typeof title === "string"
      ? formatSubject(messages, label, title)
      : createElement(Fragment, null, formatSubject(messages, label, ""), title);
  return { ...model, title: labeled };
}

/** Whether the surface shows that the failure has passed, and no longer the failure. */
export const isRecovered = (change: SurfaceChange): boolean => change === "restored" || change === "sign-in";

/** Replaces the texts, also those of the app, once the connection is restored or the user has signed in. */
function applyChange(
  presentation: Presentation,
  { change, variant, props, context }: SurfaceModelInput,
): Presentation {
  const { t } = context.messages;
  if (!isRecovered(change)) return presentation;
  const isRestored = change === "restored";
  const title = t(isRestored ? "ui.backOnline" : "ui.signedIn");
  const actions = presentation.actions.filter(({ id }) => id !== "sign-in");
  // With several causes only the next step changes.
  if (variant.hasMultipleCauses) return { ...presentation, actions, nextStep: title };
  return {
    title,
    description: null,
    nextStep: isRestored ? null : t("ui.repeatAfterSignIn"),
    severity: props.severity ?? "info",
    actions,
  };
}

/** Returns everything that a surface shows for a failure. Pure. */
export function getSurfaceModel(failure: Failure, input: SurfaceModelInput): SurfaceModel {
  const { context, props, change, variant } = input;
  const { settings, messages } = context;
  // A chunk cannot load without a connection, and reloading the page would lose it.
  const displayed: Failure = change === "lost" ? { ...failure, kind: "offline" } : failure;
  const actions = [
    ...getDefaultActions(
      displayed,
      messages,
      settings,
      { run: input.signIn, pending: input.signingIn },
      props.onRefresh,
    ),
    ...(input.getExtraActions?.(displayed, messages) ?? []),
  ];
  const advice = adviseAtFailure(failure, { method: props.method, retryPolicy: settings.retryPolicy });
  const retry = getRetry(failure, advice, input);
  const supportHref = getSupportHref(failure, settings);
  const method = failure.method ?? props.method;
  const offers = {
    retry: !!(retry && props.onRetry),
    refresh: actions.some(({ id }) => id === "refresh"),
    // A compact surface offers it only once it is open.
    support: supportHref !== undefined && !variant.compact,
    page: variant.isPage?.(failure),
  };
  const described = messages.describe(displayed, { method, offers });
  // The errors of fields are more exact than what holds for every 422; an error code has its own text.
  const repeatsFields =
    variant.listsFieldErrors && failure.fieldErrors && !described.messageKey.startsWith("code.");
  const presentation = applyChange(
    getPresentation(displayed, repeatsFields ? { ...described, description: "", nextStep: "" } : described, {
      settings,
      props,
      actions,
    }),
    input,
  );
  const { title, description, nextStep, severity } = presentation;
  const audience = props.audience ?? settings.audience ?? "user";
  const politeness = getPoliteness(props.announce, severity, failure.kind);
  const hasPrimaryAction = !variant.hasMultipleCauses && presentation.actions.some(({ primary }) => primary);
  const recovered = isRecovered(change);
  const fieldTexts = variant.listsFieldErrors
    ? (failure.fieldErrors ?? []).map(({ message }) => message)
    : [];
  const placement = props.serverMessage ?? settings.serverMessage;
  const serverMessage =
    recovered || variant.hasMultipleCauses
      ? undefined
      : getServerMessage(failure, placement ?? (repeatsFields ? "details" : undefined), advice);
  const model: SurfaceModel = {
    // Listed, because V8 builds an object more slowly from a spread.
    title,
    description,
    nextStep,
    severity,
    actions: presentation.actions,
    failure,
    messages,
    translator: context.sources.translator,
    settings,
    icon: recovered ? severity : getIcon(displayed, severity),
    // The app may have it in its own text already, or a field.
    serverMessage:
      serverMessage &&
      ![title, description, ...fieldTexts].some((node) => getNodeText(node)?.includes(serverMessage))
        ? serverMessage
        : undefined,
    count: 1,
    method,
    offers,
    retry,
    requestIds: collectRequestIds([failure]),
    otherFailures: [],
    audience,
    hasDetails: audience !== "none" && (audience !== "user" || !isClientSide(failure)),
    supportHref,
    offersAccessRequest: needsPermission(failure) && !settings.onRequestAccess && !hasPrimaryAction,
    politeness,
    announcesDelay: politeness !== "off",
  };
  const adjusted = input.adjustModel?.(model) ?? model;
  return props.subject && (!recovered || variant.hasMultipleCauses)
    ? addSubject(adjusted, props.subject)
    : adjusted;
}

/** Returns the actions of a surface by their place: before the retry, and behind it. Those of the details are there. */
export function splitActions(
  { actions }: SurfaceModel,
  { hasMultipleCauses }: SurfaceOptions["variant"],
): readonly [primary: readonly ErrorAction[], others: readonly ErrorAction[]] {
  const others = actions.filter(({ primary, inDetails }) => !inDetails && (hasMultipleCauses || !primary));
  return [hasMultipleCauses ? [] : actions.filter(({ primary }) => primary), others];
}

/** Returns what a screen reader announces of a model, in the words on screen where they are known as text. */
export function getAnnouncementParts(model: SurfaceModel): AnnouncementParts {
  const { failure, messages, severity, count } = model;
  const described = messages.describe(failure, model);
  return {
    severity,
    title: (getNodeText(model.title) ?? described.title).trim(),
    nextStep: (getNodeText(model.nextStep) ?? described.nextStep).trim(),
    count,
  };
}
