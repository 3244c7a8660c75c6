import type { Failure } from "@errorkit/core";
import type { Settings } from "../provider/settings-context.ts";
import type { ErrorAction, Presentation } from "../types.ts";
import { getSeverity } from "../utils/failure-traits.ts";
import type { Messages } from "../utils/messages.ts";
import { safeCall, warn } from "../utils/safe-call.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";
import type { GetExtraActions } from "./types.ts";

const firstDefined = <T>(own: T | undefined, else_: T): T => (own === undefined ? else_ : own);

/** Whether React can draw it: a plain object, a date or a promise would take the page down. */
const isNode = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isNode)
    : typeof value !== "object" || value === null || "$$typeof" in value;

const isAction = (value: unknown): boolean => isNode((value as ErrorAction).label);

/** The parts that are given and can be drawn: `customize` is the host's, and nothing may have checked its types. */
function getValidParts(own: Partial<Presentation>): Partial<Presentation> {
  const parts = Object.entries(own).filter(([part, value]) => {
    if (value === undefined) return false;
    const good = part === "actions" ? Array.isArray(value) && value.every(isAction) : isNode(value);
    if (!good) warn(`customize().${part}`, value);
    return good;
  });
  return Object.fromEntries(parts);
}

/** The fix that a failure brings by itself: sign in, ask for access, load the new version. */
function getDefaultActions(
  failure: Failure,
  { t }: Messages,
  settings: Settings,
  signIn: () => void,
): readonly ErrorAction[] {
  const { kind, status } = failure;
  const { onSignIn, onRequestAccess } = settings;
  if (status === 401 && onSignIn) {
    return [{ id: "sign-in", label: t("ui.signIn"), primary: true, onSelect: signIn }];
  }
  if (status === 403 && onRequestAccess) {
    return [
      {
        id: "request-access",
        label: t("ui.requestAccess"),
        primary: true,
        onSelect: () => onRequestAccess(failure),
      },
    ];
  }
  if (kind === "chunk-load") {
    return [{ id: "refresh", label: t("ui.refresh"), primary: true, onSelect: () => location.reload() }];
  }
  return [];
}

/** What the words and actions of a surface depend on besides the failure. */
interface ModelInput {
  readonly settings: Settings;
  readonly props: ErrorSurfaceProps;
  readonly signIn: () => void;
  readonly getExtraActions: GetExtraActions | undefined;
  /** What has happened since: `restored` for the network, `sign-in` by the person. */
  readonly change: string;
  readonly hasMultipleCauses?: boolean | undefined;
}

/** What a surface says and offers: the kit's words, over them the console's (`customize`), over these the surface's props. */
export function getSurfaceModel(
  failure: Failure,
  messages: Messages,
  { settings, props, signIn, getExtraActions, change, hasMultipleCauses }: ModelInput,
): Presentation {
  const { title, description, nextStep } = messages.describe(failure, props.method);
  const defaults: Presentation = {
    title,
    description,
    nextStep,
    severity: getSeverity(failure),
    actions: [
      ...getDefaultActions(failure, messages, settings, signIn),
      ...(getExtraActions?.(failure, messages) ?? []),
    ],
  };
  const { customize } = settings;
  const presented = customize
    ? safeCall(
        "customize",
        () => ({
          ...defaults,
          ...getValidParts({ ...customize(failure, defaults, { locale: messages.locale }) }),
        }),
        defaults,
      )
    : defaults;
  const model: Presentation = {
    title: firstDefined(props.title, presented.title),
    description: firstDefined(props.description, presented.description),
    nextStep: firstDefined(props.nextStep, presented.nextStep),
    severity: firstDefined(props.severity, presented.severity),
    actions: firstDefined(props.actions, presented.actions),
  };
  if (change !== "restored" && change !== "sign-in") return model;
  const restored = change === "restored";
  const changeTitle = messages.t(restored ? "ui.backOnline" : "ui.signedIn");
  const actions = model.actions.filter(({ id }) => id !== "sign-in");
  // Of many causes one is put right: what is said of all of them stays true.
  if (hasMultipleCauses) return { ...model, actions, nextStep: changeTitle };
  // What it was about is put right: nothing that was said of it is true any more, whoever said it.
  return {
    title: changeTitle,
    description: null,
    nextStep: restored ? null : messages.t("ui.repeatAfterSignIn"),
    severity: firstDefined(props.severity, "info"),
    actions,
  };
}
