import type { Failure } from "@errorkit/core";
import { translators } from "../common/catalogs.ts";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { localize } from "../common/localized.ts";
import { nameService } from "./name-service.ts";
import { labText } from "./text.ts";

/** One fact of a failure. The text of a service may be in any language. */
export type Fact = readonly [label: string, value: string | undefined, origin?: "en" | "service"];

export interface FactOptions {
  readonly locale: keyof typeof translators;
  /** When the request failed, in milliseconds since the epoch. Absent where the paste does not say it. */
  readonly time?: number | undefined;
}

/** Lists what a paste says of a failure, for the support engineer. A fact without a value is not known. */
export function listFacts(failure: Failure, { locale, time }: FactOptions): readonly Fact[] {
  const text = localize(labText, locale);
  const { statusName, format } = translators[locale];
  const { status, method, host, url = host, permissions, fieldErrors, retryAfterSeconds } = failure;
  return [
    [text.status, status === undefined ? undefined : [status, statusName(status)].filter(Boolean).join(" ")],
    [text.code, failure.code, "en"],
    // A message that stands in for a missing one is for developers, and always in English.
    [text.message, failure.messageSource === "server" ? failure.message.slice(0, 300) : undefined, "service"],
    [text.service, nameService(failure, locale)],
    [text.request, [method, url].filter(Boolean).join(" "), "en"],
    [text.time, time === undefined ? undefined : format.time(time)],
    [text.requestId, failure.requestId, "en"],
    [
      text.retryAfter,
      retryAfterSeconds === undefined
        ? undefined
        : fillPlaceholders(text.seconds, { count: retryAfterSeconds }),
    ],
    [text.permissions, permissions?.join(", "), "en"],
    [text.fields, fieldErrors?.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"), "en"],
  ];
}
