import type { Failure } from "@errorkit/core";
import { callSafely, complain } from "../internals/call-safely.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import { severityOf } from "../internals/judge.ts";
import type { ErrorAction, Presentation } from "../internals/types.ts";
import type { Settings } from "../provider/settings.ts";
import type { MoreActions } from "./kind-of-surface.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

const pick = <T>(own: T | undefined, else_: T): T => (own === undefined ? else_ : own);

/** Whether React can draw it: a plain object, a date or a promise would take the page down. */
const isNode = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isNode)
    : typeof value !== "object" || value === null || "$$typeof" in value;

const isAction = (value: unknown): boolean => isNode((value as ErrorAction).label);

/** The parts that are given and can be drawn: `present` is the host's, and nothing may have checked its types. */
function drawable(own: Partial<Presentation>): Partial<Presentation> {
  const parts = Object.entries(own).filter(([part, value]) => {
    if (value === undefined) return false;
    const good = part === "actions" ? Array.isArray(value) && value.every(isAction) : isNode(value);
    if (!good) complain(`present().${part}`, value);
    return good;
  });
  return Object.fromEntries(parts);
}

/** The fix that a failure brings by itself: sign in, ask for access, load the new version. */
function actionsOf(
  failure: Failure,
  { t }: GuardedWords,
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
interface Circumstances {
  readonly settings: Settings;
  readonly props: ErrorSurfaceProps;
  readonly signIn: () => void;
  readonly moreActions: MoreActions | undefined;
  /** What has happened since: `back` for the network, `sign-in` by the person. */
  readonly turn: string;
  readonly manyCauses?: boolean | undefined;
}

/** What a surface says and offers: the kit's words, over them the console's (`present`), over these the surface's props. */
export function presentFailure(
  failure: Failure,
  words: GuardedWords,
  { settings, props, signIn, moreActions, turn, manyCauses }: Circumstances,
): Presentation {
  const { title, description, nextStep } = words.describe(failure, props.method);
  const defaults: Presentation = {
    title,
    description,
    nextStep,
    severity: severityOf(failure),
    actions: [...actionsOf(failure, words, settings, signIn), ...(moreActions?.(failure, words) ?? [])],
  };
  const { present } = settings;
  const presented = present
    ? callSafely(
        "present",
        () => ({ ...defaults, ...drawable({ ...present(failure, defaults, { locale: words.locale }) }) }),
        defaults,
      )
    : defaults;
  const shown: Presentation = {
    title: pick(props.title, presented.title),
    description: pick(props.description, presented.description),
    nextStep: pick(props.nextStep, presented.nextStep),
    severity: pick(props.severity, presented.severity),
    actions: pick(props.actions, presented.actions),
  };
  if (turn !== "back" && turn !== "sign-in") return shown;
  const back = turn === "back";
  const news = words.t(back ? "ui.backOnline" : "ui.signedIn");
  const actions = shown.actions.filter(({ id }) => id !== "sign-in");
  // Of many causes one is put right: what is said of all of them stays true.
  if (manyCauses) return { ...shown, actions, nextStep: news };
  // What it was about is put right: nothing that was said of it is true any more, whoever said it.
  return {
    title: news,
    description: null,
    nextStep: back ? null : words.t("ui.repeatAfterSignIn"),
    severity: pick(props.severity, "info"),
    actions,
  };
}
