import type { Failure } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";
import type { ServiceId } from "@errorkit/core/services";
import { services } from "@errorkit/core/services";
import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { getServiceName } from "../common/service-names.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import type { PasteOrigin } from "./capture.ts";
import { stepsText } from "./steps-text.ts";

type Cause =
  | "service"
  | "limited"
  | "signIn"
  | "access"
  | "request"
  | "connection"
  | "page"
  | "aborted"
  | "unknown";

/** Who has to act, from the status or the kind of the failure. */
function getCause({ kind, status = 0 }: Failure): Cause {
  if (kind === "chunk-load") return "page";
  if (kind === "aborted") return "aborted";
  if (kind === "network" || kind === "offline" || kind === "timeout") return "connection";
  if (status === 429) return "limited";
  if (status === 401) return "signIn";
  if (status === 403) return "access";
  if (status >= 500) return "service";
  return status >= 400 ? "request" : "unknown";
}

const isServiceId = (id: string | undefined): id is ServiceId =>
  id !== undefined && Object.hasOwn(services, id);

/** A name inside a Chinese sentence: a Latin letter has a space before and after it. */
const spaceLatin = (name: string): string => name.replace(/^(?=\w)/, " ").replace(/(?<=\w)$/, " ");

export interface LabStepsProps {
  readonly failure: Failure;
  readonly origin: PasteOrigin | undefined;
}

/** What a support engineer can do about a failure, and what to tell the customer. */
export function LabSteps({ failure, origin }: LabStepsProps): JSX.Element {
  const text = useText(stepsText);
  const { locale, method: toolbarMethod, retryPolicy } = useDemo();
  const { describe } = useTranslator();
  const method = failure.method ?? toolbarMethod;
  const { manual, delaySeconds } = adviseRetry(failure, { method, retryPolicy, now: failure.timestamp });
  const offers = { retry: manual !== "hidden", support: true };
  const { nextStep } = describe(failure, { method, offers });
  const { requestId, permissions } = failure;
  const isUnknownWrite = failure.status === 504 && method !== "GET";
  const name = isServiceId(failure.service) ? getServiceName(failure.service, locale) : text.anyService;
  const service = locale === "en" ? name : spaceLatin(name);
  const steps = [
    text[getCause(failure)],
    permissions && fillPlaceholders(text.permissions, { permissions: permissions.join(", ") }),
    requestId ? fillPlaceholders(text.logs, { service, requestId }) : text.askId,
    isUnknownWrite ? text.check : fillPlaceholders(text[manual], { count: delaySeconds ?? 0 }),
    fillPlaceholders(text.tell, { text: nextStep }),
  ];
  return (
    <section className="demo-card demo-stack">
      <h2>{text.title}</h2>
      {origin && <p className="demo-muted">{text[origin === "report" ? "fromReport" : "fromNote"]}</p>}
      <ul className="lab-steps">
        {steps.filter(Boolean).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}

/** What to do with a request ID and nothing else. */
export function RequestIdSteps({ requestId }: { readonly requestId: string }): JSX.Element {
  const text = useText(stepsText);
  const { t } = useTranslator();
  return (
    <section className="demo-card demo-stack">
      <h2>{text.idTitle}</h2>
      <ul className="lab-steps">
        <li>{fillPlaceholders(text.idSearch, { requestId })}</li>
        <li>{text.idAsk}</li>
        <li>{fillPlaceholders(text.idReport, { button: t("ui.copyForSupport") })}</li>
      </ul>
    </section>
  );
}
