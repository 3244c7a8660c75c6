import type { SurfaceModel } from "../../surface/surface-model.ts";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import { MAX_REQUEST_IDS } from "../../utils/request-ids.ts";
import type { ErrorGroup } from "./error-group.ts";
import { NextRetry } from "./next-retry.tsx";

/** Returns what a toast shows of a failure. */
export function getFailureProps({ failure, method, nextRetryAt, subject }: ErrorGroup): ErrorSurfaceProps {
  return {
    error: failure,
    method,
    subject,
    ...(nextRetryAt !== undefined && {
      nextStep: <NextRetry startedAt={failure.timestamp} at={nextRetryAt} />,
    }),
  };
}

/** Returns request IDs with the one that the toast shows as the first one, so that support finds it in the report. */
const putFirst = (id: string | undefined, ids: readonly string[]): readonly string[] =>
  id === undefined ? ids : [...new Set([id, ...ids])].slice(0, MAX_REQUEST_IDS);

/** Returns what a toast adds to the model of its failure. */
export function adjustToastModel(model: SurfaceModel, group: ErrorGroup): SurfaceModel {
  const { message, count, requestIds, requestIdCount, nextRetryAt, hasOneMessage } = group;
  const { retry, messages, serverMessage } = model;
  // The toaster announces the failure.
  if (message)
    return { ...model, severity: message.severity, icon: message.severity, supportHref: undefined };
  return {
    ...model,
    count,
    // Different messages are in the details.
    serverMessage: hasOneMessage ? serverMessage : undefined,
    requestIds: { first: putFirst(model.failure.requestId, requestIds), total: requestIdCount },
    retry: retry && nextRetryAt !== undefined ? { ...retry, label: messages.t("ui.retryNow") } : retry,
    announcesDelay: true,
  };
}
