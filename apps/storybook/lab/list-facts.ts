import type { Failure } from "@errorkit/core";
import { getVendorStatuses } from "@errorkit/core/services";
import { translators } from "../common/catalogs.ts";
import { localize } from "../common/localized.ts";
import { getVendorStatusName } from "../common/vendor-status-names.ts";
import { nameService } from "./name-service.ts";
import { labText } from "./text.ts";

/** One fact of a failure. The text of a service may be in any language. */
export type Fact = readonly [label: string, value: string | undefined, origin?: "en" | "service"];

export interface FactOptions {
  readonly locale: keyof typeof translators;
  /** When the request failed, in milliseconds since the epoch. Absent where the paste does not say it. */
  readonly time?: number | undefined;
  /** The version of the customer's app, and its language, where the paste says them. */
  readonly appVersion?: string | undefined;
  readonly language?: string | undefined;
}

/** The name of a status, or the name that a vendor gives it: "Client Closed Request" for 499. */
function nameStatus(status: number, locale: FactOptions["locale"]): string | undefined {
  const [vendor] = getVendorStatuses(status);
  return translators[locale].statusName(status) ?? (vendor && getVendorStatusName(vendor, locale));
}

/** Lists what a paste says of a failure, for the support engineer. A fact without a value is not known. */
export function listFacts(failure: Failure, options: FactOptions): readonly Fact[] {
  const { locale, time, appVersion, language } = options;
  const text = localize(labText, locale);
  const { t, format } = translators[locale];
  const { status, method, host, url = host, permissions, fieldErrors, retryAfterSeconds } = failure;
  return [
    [
      text.status,
      status === undefined ? undefined : [status, nameStatus(status, locale)].filter(Boolean).join(" "),
    ],
    [text.code, failure.code, "en"],
    // A message that stands in for a missing one is for developers, and always in English.
    [text.message, failure.messageSource === "server" ? failure.message.slice(0, 300) : undefined, "service"],
    [text.service, nameService(failure, locale)],
    [text.request, [method, url].filter(Boolean).join(" "), "en"],
    [text.time, time === undefined ? undefined : format.time(time)],
    [text.requestId, failure.requestId, "en"],
    [text.retryAfter, retryAfterSeconds === undefined ? undefined : format.duration(retryAfterSeconds)],
    [text.permissions, permissions?.join(", "), "en"],
    [text.fields, fieldErrors?.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"), "en"],
    [t("ui.appVersion"), appVersion, "en"],
    [t("ui.language"), language, "en"],
  ];
}
