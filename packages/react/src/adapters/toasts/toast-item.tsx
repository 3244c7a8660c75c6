import type { SupportedLocale } from "@errorkit/i18n";
import type { ReactNode } from "react";
import type { ErrorStore } from "../../components/error-toaster/create-error-store.ts";
import type { ErrorGroup } from "../../components/error-toaster/error-group.ts";
import { getToastText } from "../../components/error-toaster/toast-message.ts";
import { adjustToastModel, getFailureProps } from "../../components/error-toaster/toast-model.tsx";
import type { ErrorkitContextValue } from "../../provider/errorkit-context.ts";
import { ErrorkitContext } from "../../provider/errorkit-context.ts";
import { renderContent } from "../../surface/surface-content.tsx";
import { getSurfaceModel } from "../../surface/surface-model.ts";
import type { ToastSeverity } from "../../types.ts";
import { formatNote } from "../../utils/messages.ts";
import type { RenderToastButton } from "./toast-actions.tsx";
import { TOAST, ToastActions } from "./toast-actions.tsx";

/** One error group as another library shows it. The same object until something about it changes. */
export interface ToastItem {
  readonly id: string;
  readonly severity: ToastSeverity;
  /** The severity in the locale, for the label of an icon: "Error". */
  readonly severityLabel: string;
  /** The title, and how many requests failed. */
  readonly title: ReactNode;
  /** Description, next step, the missing permission, the message from the service where it is shown, the request ID, and the link to support. */
  readonly content: ReactNode;
  /**
   * The buttons: sign in, refresh, copy a request for access, the retry with its countdown, copy the report for support. `undefined` for
   * none.
   */
  readonly actions: ReactNode;
  /** The label of a dismiss button. */
  readonly dismissLabel: string;
  /** Removes the group from the store. */
  readonly dismiss: () => void;
}

const ignore = () => {};

function createMessageItem(
  { count }: ErrorGroup,
  { title, description, severity }: NonNullable<ErrorGroup["message"]>,
  locale: SupportedLocale,
) {
  const text = getToastText(title, locale);
  return {
    severity,
    title: count > 1 ? `${text} ×${count}` : text,
    content: description === undefined ? null : getToastText(description, locale),
  };
}

/** Returns what a group shows. Pure. */
export function createToastItem(
  group: ErrorGroup,
  store: ErrorStore,
  context: ErrorkitContextValue,
  renderButton: RenderToastButton,
): ToastItem {
  const { id, failure, message, count, onRetry } = group;
  const { messages } = context;
  const model = getSurfaceModel(failure, {
    variant: TOAST,
    props: { ...getFailureProps(group), onRetry },
    adjustModel: (adjusted) => adjustToastModel(adjusted, group),
    context,
    change: "",
    signIn: ignore,
    signingIn: false,
  });
  // The library may render it outside of your provider.
  const provide = (children: ReactNode) => (
    <ErrorkitContext.Provider value={context}>{children}</ErrorkitContext.Provider>
  );
  const note = count > 1 ? messages.t("ui.requestsFailed", { count }) : "";
  const { title, severity, content } = message
    ? createMessageItem(group, message, messages.locale)
    : {
        severity: model.severity,
        title: (
          <span lang={messages.locale}>
            {model.title}
            {formatNote(messages, note)}
          </span>
        ),
        content: provide(renderContent(model)),
      };
  const hasActions =
    model.offers.retry ||
    (!message && (model.actions.length > 0 || model.hasDetails || model.offersAccessRequest));
  return {
    id,
    severity,
    severityLabel: messages.t(`a11y.${severity}`),
    title,
    content,
    actions: hasActions
      ? provide(
          <ToastActions group={group} renderButton={renderButton} onDismiss={() => store.dismiss(id)} />,
        )
      : undefined,
    dismissLabel: messages.t("ui.dismiss"),
    dismiss: () => store.dismiss(id),
  };
}
