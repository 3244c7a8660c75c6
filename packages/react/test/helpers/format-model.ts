import type { ReactNode } from "react";
import { formatAnnouncement } from "../../src/a11y/announcement-text.ts";
import { getDetailRows } from "../../src/surface/details/detail-rows.ts";
import { getRetryGuidance } from "../../src/surface/details/retry-guidance.ts";
import { createAccessRequest, createSupportReport } from "../../src/surface/details/support-report.ts";
import type { SurfaceModel } from "../../src/surface/surface-model.ts";
import { getAnnouncementParts, splitActions } from "../../src/surface/surface-model.ts";
import type { SurfaceVariant } from "../../src/surface/surface-options.ts";
import type { Audience } from "../../src/types.ts";

const audiences: readonly Audience[] = ["none", "user", "operator", "developer"];

const formatNode = (node: ReactNode): string =>
  typeof node === "string" || typeof node === "number" ? String(node) : JSON.stringify(node);

/** What decides how a surface looks and is announced: `error · icon waiting · announced assertive`. */
const formatLook = ({ severity, icon, politeness, announcesDelay }: SurfaceModel): string =>
  [
    severity,
    icon !== severity && `icon ${icon}`,
    `announced ${politeness}`,
    announcesDelay === (politeness === "off") && `delay ${announcesDelay ? "announced" : "not announced"}`,
  ]
    .filter(Boolean)
    .join(" · ");

const formatTexts = ({ title, description, nextStep }: SurfaceModel): readonly string[] => [
  formatNode(title),
  formatNode(description),
  `→ ${formatNode(nextStep)}`,
];

function formatRetry({ retry, failure }: SurfaceModel): string {
  if (!retry) return "no retry";
  const { label, delaySeconds, startedAt } = retry;
  const start = startedAt === failure.timestamp ? "" : ` from ${startedAt}`;
  return `retry "${label}"${delaySeconds > 0 ? ` in ${delaySeconds} s${start}` : ""}`;
}

/** What a surface shows and offers, a line for each part. */
export function formatModel(model: SurfaceModel, variant: SurfaceVariant): readonly string[] {
  const { requestIds, audience, hasDetails, supportHref, offersAccessRequest, count, method } = model;
  const [primary, others] = splitActions(model, variant);
  const offers = [
    ...primary.map(({ id, label }) => `primary action ${id} "${formatNode(label)}"`),
    offersAccessRequest && "copy access request",
    formatRetry(model),
    ...others.map(({ id, label, href }) => `action ${id} "${formatNode(label)}"${href ? ` ${href}` : ""}`),
    requestIds.total > 0 &&
      `request ID ${requestIds.first}${requestIds.total > 1 ? ` of ${requestIds.total}` : ""}`,
    hasDetails ? `details for ${audience}` : "no details",
    supportHref && `support ${supportHref}`,
    count > 1 && `count ${count}`,
    method && `method ${method}`,
  ];
  return [
    formatLook(model),
    ...formatTexts(model),
    offers.filter(Boolean).join(" · "),
    `announcement: ${formatAnnouncement(getAnnouncementParts(model), model.messages)}`,
  ];
}

/** Lists what several requests get, the same result once: `GET, PUT: retry "Retry" · POST: no retry`. */
function formatByName(results: readonly (readonly [name: string, result: string])[]): readonly string[] {
  const namesByResult = new Map<string, string[]>();
  for (const [name, result] of results)
    namesByResult.set(result, [...(namesByResult.get(result) ?? []), name]);
  return [...namesByResult].map(([result, names]) =>
    namesByResult.size > 1 ? `${names.join(", ")}: ${result}` : result,
  );
}

/**
 * What a surface shows for a failure, with what depends on the request and the audience.
 *
 * @param createModel creates the model of a request, which the failure may name with an ID
 */
export function formatVariants(
  createModel: (request: { method?: string; requestId?: string }, audience: Audience) => SurfaceModel,
): readonly string[] {
  const models = [
    ["GET", createModel({ method: "GET" }, "user")],
    ["PUT", createModel({ method: "PUT" }, "user")],
    ["POST", createModel({ method: "POST" }, "user")],
    ["no method", createModel({}, "user")],
    ["GET with an ID", createModel({ method: "GET", requestId: "req-1" }, "user")],
  ] as const;
  const [, model] = models[0];
  const detailed = audiences.filter((audience) => createModel({ method: "GET" }, audience).hasDetails);
  const actions = model.actions.map(
    ({ id, label, primary }) => `${primary ? "primary " : ""}${id} "${formatNode(label)}"`,
  );
  return [
    formatLook(model),
    ...formatByName(models.map(([name, { title, description }]) => [name, `${title} | ${description}`])),
    ...formatByName(models.map(([name, { nextStep }]) => [name, `→ ${nextStep}`])),
    formatByName(models.map(([name, other]) => [name, formatRetry(other)])).join(" · "),
    [
      ...actions,
      ...(model.offersAccessRequest ? ["copy access request"] : []),
      `details for ${detailed.join(", ") || "nobody"}`,
      model.supportHref ? "support" : "no support",
    ].join(" · "),
  ];
}

/** The rows of the details, each with the first audience that sees it, and what the sources say about a retry. */
export function formatDetails(model: SurfaceModel): readonly string[] {
  const { failure, messages, settings } = model;
  const guidance = getRetryGuidance(failure, messages, settings.retryPolicy);
  return [
    ...getDetailRows(failure, model).flatMap(([label, text, audience = "report only", format = "text"]) =>
      text ? [`${audience} · ${messages.t(label)} (${format}): ${text.replaceAll("\n", "⏎")}`] : [],
    ),
    ...guidance.map(
      ({ source, text, used }) =>
        `operator · ${messages.t("ui.retryGuidance")}: ${source}: ${text}${used ? ` [${messages.t("ui.usedHere")}]` : ""}`,
    ),
  ];
}

/** The texts that the user copies for support and for an administrator. */
export const formatReports = ({
  failure,
  messages,
  method,
  requestIds,
  settings,
}: SurfaceModel): readonly string[] => {
  const input = { messages, method, requestIds, appVersion: settings.appVersion };
  return [createSupportReport(failure, input), createAccessRequest(failure, input)];
};
