import { localeInfo } from "@errorkit/i18n";
import type { ReactNode } from "react";
import type { ErrorStore } from "../../components/error-toaster/create-error-store.ts";
import type { ErrorGroup } from "../../components/error-toaster/error-group.ts";
import type { ErrorkitContextValue } from "../../provider/errorkit-context.ts";
import { ErrorkitContext } from "../../provider/errorkit-context.ts";
import { getSurfaceModel } from "../../surface/surface-model.ts";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import { isEmpty, renderCode, renderServerMessage } from "../../surface/title-and-text.tsx";
import type { ToastSeverity } from "../../types.ts";
import type { RenderToastButton } from "./toast-actions.tsx";
import { ToastActions } from "./toast-actions.tsx";

/** One error group as another library shows it. The same object until something about it changes. */
export interface ToastItem {
  readonly id: string;
  readonly severity: ToastSeverity;
  /** The severity in the locale, for the label of an icon: "Error". */
  readonly severityLabel: string;
  /** The title, and how many requests failed. */
  readonly title: ReactNode;
  /** Description, next step, the message of the service where it is shown, and the request ID. */
  readonly content: ReactNode;
  /** The buttons: the retry with its countdown, sign in, refresh. `undefined` for none. */
  readonly actions: ReactNode;
  /** The label of a dismiss button. */
  readonly dismissLabel: string;
  /** Removes the group from the store. */
  readonly dismiss: () => void;
}

const VARIANT: SurfaceVariant = { name: "toast", element: "group", headingLevel: "none" };
const ignore = () => {};

function createMessageItem(group: ErrorGroup, message: NonNullable<ErrorGroup["message"]>) {
  const { title, description = null, severity } = message;
  return { severity, title: group.count > 1 ? `${title} ×${group.count}` : title, content: description };
}

/** Returns what a group shows. Pure. */
export function createToastItem(
  group: ErrorGroup,
  store: ErrorStore,
  context: ErrorkitContextValue,
  renderButton: RenderToastButton,
): ToastItem {
  const { id, failure, message, method, subject, count, onRetry } = group;
  const { messages } = context;
  const model = getSurfaceModel(failure, {
    variant: VARIANT,
    props: { error: failure, method, subject, onRetry },
    context,
    change: "",
    signIn: ignore,
  });
  const [requestId] = group.requestIds;
  const { title, severity, content } = message
    ? createMessageItem(group, message)
    : {
        severity: model.severity,
        title: (
          <span lang={messages.locale}>
            {model.title}
            {count > 1 && ` (${messages.t("ui.requestsFailed", { count })})`}
          </span>
        ),
        content: (
          <div lang={messages.locale}>
            {model.description}
            {!isEmpty(model.description) && localeInfo[messages.locale].sentenceSeparator}
            {model.nextStep}
            {renderServerMessage({ ...model, count })}
            {requestId !== undefined && (
              <div>
                {messages.t("ui.labeled", { label: messages.t("ui.requestId"), value: "" })}
                {renderCode(requestId)}
              </div>
            )}
          </div>
        ),
      };
  const hasActions = model.offers.retry || (!message && model.actions.length > 0);
  return {
    id,
    severity,
    severityLabel: messages.t(`a11y.${severity}`),
    title,
    content,
    actions: hasActions ? (
      // The library may render it outside of your provider.
      <ErrorkitContext.Provider value={context}>
        <ToastActions group={group} renderButton={renderButton} onDismiss={() => store.dismiss(id)} />
      </ErrorkitContext.Provider>
    ) : undefined,
    dismissLabel: messages.t("ui.dismiss"),
    dismiss: () => store.dismiss(id),
  };
}
