import type { Failure } from "@errorkit/core";
import { cleanText } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import { localeInfo } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import { detectLanguage } from "../utils/detect-language.ts";
import { isMissing } from "../utils/failure-traits.ts";
import { formatSeverityPrefix } from "../utils/messages.ts";
import { getServiceName } from "./details/service-name.ts";
import type { SurfaceModel } from "./surface-model.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** Renders how many requests failed: "200 requests failed", or "×200" where there is no room. */
function renderCount({ messages, count }: SurfaceModel, short: boolean): JSX.Element {
  const text = messages.t("ui.requestsFailed", { count });
  return (
    <span className="ek-count" data-part="count">
      {short ? <span className="ek-hidden">{text}</span> : text}
      {short && <span aria-hidden="true">{`×${count}`}</span>}
    </span>
  );
}

/** Renders the heading that names the surface. The severity precedes it as text, because color and shape are not enough (A13). */
export function renderTitle(
  model: SurfaceModel,
  id: string,
  level: NonNullable<ErrorSurfaceProps["headingLevel"]>,
  shortCount = false,
): JSX.Element {
  const { title, severity, messages, count } = model;
  const Heading = level === "none" ? "p" : (`h${level}` as const);
  return (
    <Heading className="ek-title" data-part="title" id={id}>
      <span className="ek-hidden">{formatSeverityPrefix(messages, severity)}</span>
      {title}
      {count > 1 && "\u2002"}
      {/* A page's first number in a text takes as long as the rest of a banner. */}
      {count > 1 && renderCount(model, shortCount)}
    </Heading>
  );
}

/** Whether React renders nothing for a node. */
export const isEmpty = (node: ReactNode): boolean =>
  node === null || node === undefined || node === "" || node === false;

/** Renders description and next step in one paragraph. The next step is emphasized: a user may read only it and the title. */
export function renderText({ description, nextStep, messages }: SurfaceModel): JSX.Element | null {
  const hasNextStep = !isEmpty(nextStep);
  if (isEmpty(description) && !hasNextStep) return null;
  return (
    <p className="ek-text" data-part="description">
      {description}
      {hasNextStep && !isEmpty(description) && localeInfo[messages.locale].sentenceSeparator}
      {hasNextStep && (
        <span className="ek-next-step" data-part="next-step">
          {nextStep}
        </span>
      )}
    </p>
  );
}

/** Renders the message from the service, marked as the service's. */
export function renderServerMessage({ serverMessage, failure, messages }: SurfaceModel): ReactNode {
  if (!serverMessage) return null;
  const label = failure.service ? getServiceName(failure) : messages.t("ui.serviceMessage");
  return (
    <p className="ek-server-message" data-part="server-message">
      {messages.t("ui.labeled", { label, value: "" })}
      <q className="ek-external-text" lang={detectLanguage(serverMessage, messages.locale)} dir="auto">
        {serverMessage}
      </q>
    </p>
  );
}

/** Renders an ID or code: never translated, left to right, selectable, breaks anywhere (A16). */
export function renderCode(text: string, className = ""): JSX.Element {
  return (
    <code className={`ek-code ${className}`} translate="no" dir="ltr">
      {cleanText(text, 300)}
    </code>
  );
}

/**
 * Renders the status and the error code, for users who know a failure by them: "503 ModelArts.0107". A code of the HTTP client, such as
 * `ERR_NETWORK`, or `UND_ERR_SOCKET` of a server, and the status of a success are only in the details.
 */
export function renderCodes({ failure, hasDetails }: SurfaceModel): JSX.Element | undefined {
  const { kind, status = 0, code, reader } = failure;
  const codes =
    hasDetails &&
    [status >= 400 && status, kind === "http" && reader !== "thrown" && code].filter(Boolean).join(" ");
  return codes ? renderCode(codes, "ek-codes") : undefined;
}

/** Marks where the code belongs in a message: no catalog contains it, and it is removed from the text of a service. */
const PLACEHOLDER = "\u0001";

/** Renders what the failure names: the permission that the user lacks, or the resource that is missing. */
export function renderResourceNote(failure: Failure, { t }: Messages): JSX.Element | undefined {
  const { permissions = [], resource } = failure;
  const [before, after] =
    permissions.length > 0
      ? t("ui.missingPermission", { permission: PLACEHOLDER }).split(PLACEHOLDER)
      : resource !== undefined && isMissing(failure)
        ? [t("ui.namedResource", { name: cleanText(resource, 200) })]
        : [];
  return before === undefined ? undefined : (
    <p className="ek-note" data-part="note">
      {before}
      {permissions.length > 0 && renderCode(permissions.join(", "))}
      {after}
    </p>
  );
}
