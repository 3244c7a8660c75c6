import type { Failure } from "@errorkit/core";
import type { FailureDescription, Messages } from "@errorkit/i18n";
import type { Settings } from "../provider/errorkit-context.ts";
import type { ErrorAction, Presentation } from "../types.ts";
import { getSeverity, needsPermission, needsRefresh, needsSignIn } from "../utils/failure-traits.ts";
import { safeCall, warn } from "../utils/safe-call.ts";
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

const reload = (): void => location.reload();

/** Returns the action that resolves a failure: sign in, request access, load the latest state. */
export function getDefaultActions(
  failure: Failure,
  { t }: Messages,
  settings: Settings,
  signIn: { readonly run: () => void; readonly pending: boolean },
  onRefresh: Settings["onRefresh"] = settings.onRefresh,
): readonly ErrorAction[] {
  const { onSignIn, onRequestAccess } = settings;
  const create = (
    id: string,
    label: string,
    onSelect: () => unknown,
    state?: Pick<ErrorAction, "pending">,
  ): readonly ErrorAction[] => [{ id, label, primary: true, onSelect, ...state }];
  if (needsSignIn(failure) && onSignIn)
    return create("sign-in", t("ui.signIn"), signIn.run, { pending: signIn.pending });
  if (needsPermission(failure) && onRequestAccess)
    return create("request-access", t("ui.requestAccess"), () => onRequestAccess(failure));
  const refresh = onRefresh ?? (failure.kind === "chunk-load" && reload);
  return refresh && needsRefresh(failure) ? create("refresh", t("ui.refresh"), () => refresh(failure)) : [];
}

/** What a presentation depends on besides the failure and its description. */
interface PresentationInput {
  readonly settings: Settings;
  readonly props: ErrorSurfaceProps;
  readonly actions: readonly ErrorAction[];
}

/** Returns how to present a failure: Errorkit's description, replaced by `customize`, replaced by the props of the surface. */
export function getPresentation(
  failure: Failure,
  described: FailureDescription,
  { settings, props, actions }: PresentationInput,
): Presentation {
  const defaults: Presentation = {
    title: described.title,
    description: described.description,
    nextStep: described.nextStep,
    severity: getSeverity(failure),
    actions,
  };
  const { customize } = settings;
  const customized = customize
    ? safeCall(
        "customize",
        () => ({
          ...defaults,
          ...getValidParts({ ...customize(failure, defaults, { locale: described.locale }) }),
        }),
        defaults,
      )
    : defaults;
  const {
    title = customized.title,
    description = customized.description,
    nextStep = customized.nextStep,
    severity = customized.severity,
  } = props;
  return { title, description, nextStep, severity, actions: props.actions ?? customized.actions };
}
