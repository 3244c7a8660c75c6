import type { Failure } from "@errorkit/core";
import type { Settings } from "../provider/settings-context.ts";
import type { ErrorAction, Presentation } from "../types.ts";
import { getSeverity, needsPermission, needsSignIn } from "../utils/failure-traits.ts";
import type { Messages } from "../utils/messages.ts";
import { safeCall, warn } from "../utils/safe-call.ts";
import type { GetExtraActions } from "./surface-options.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** Whether React can render a value: a plain object, a date or a promise would remove the page. */
const isNode = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isNode)
    : typeof value !== "object" || value === null || "$$typeof" in value;

const isAction = (value: unknown): boolean => isNode((value as ErrorAction).label);

/** Returns the parts that are set and that React can render: apps without a type check may return anything. */
function getValidParts(presentation: Partial<Presentation>): Partial<Presentation> {
  const parts = Object.entries(presentation).filter(([name, value]) => {
    if (value === undefined) return false;
    const isValid = name === "actions" ? Array.isArray(value) && value.every(isAction) : isNode(value);
    if (!isValid) warn("customize", value, `returned a \`${name}\` that React cannot render`);
    return isValid;
  });
  return Object.fromEntries(parts);
}

/** Returns the action that resolves a failure: sign in, request access, load the new version. */
function getDefaultActions(
  failure: Failure,
  { t }: Messages,
  { onSignIn, onRequestAccess }: Settings,
  signIn: () => void,
): readonly ErrorAction[] {
  const create = (id: string, label: string, onSelect: () => unknown): readonly ErrorAction[] => [
    { id, label, primary: true, onSelect },
  ];
  if (needsSignIn(failure) && onSignIn) return create("sign-in", t("ui.signIn"), signIn);
  if (needsPermission(failure) && onRequestAccess)
    return create("request-access", t("ui.requestAccess"), () => onRequestAccess(failure));
  return failure.kind === "chunk-load" ? create("refresh", t("ui.refresh"), () => location.reload()) : [];
}

/** What a presentation depends on besides the failure and the messages. */
interface ModelInput {
  readonly settings: Settings;
  readonly props: ErrorSurfaceProps;
  readonly signIn: () => void;
  readonly getExtraActions?: GetExtraActions | undefined;
  /** What happened since the failure: `restored` connectivity, `sign-in` by the user. */
  readonly change: string;
  readonly hasMultipleCauses?: boolean | undefined;
}

/** Returns what a surface shows: Errorkit's messages, replaced by `customize`, replaced by the props of the surface. */
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
  const customized = customize
    ? safeCall(
        "customize",
        () => ({
          ...defaults,
          ...getValidParts({ ...customize(failure, defaults, { locale: messages.locale }) }),
        }),
        defaults,
      )
    : defaults;
  const parts = Object.entries(customized).map(([name, value]) => {
    const { [name as keyof Presentation]: override = value } = props;
    return [name, override];
  });
  const model: Presentation = Object.fromEntries(parts);
  if (change !== "restored" && change !== "sign-in") return model;
  const isRestored = change === "restored";
  const changeTitle = messages.t(isRestored ? "ui.backOnline" : "ui.signedIn");
  const actions = model.actions.filter(({ id }) => id !== "sign-in");
  // With several causes only the next step changes.
  if (hasMultipleCauses) return { ...model, actions, nextStep: changeTitle };
  // The problem is resolved: replace all messages, including those of the app.
  return {
    title: changeTitle,
    description: null,
    nextStep: isRestored ? null : messages.t("ui.repeatAfterSignIn"),
    severity: props.severity ?? "info",
    actions,
  };
}
