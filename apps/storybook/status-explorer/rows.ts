import type { Failure, RetryClass, StatusClass, StatusInfo } from "@errorkit/core";
import { adviseRetry, getStatus, getStatusClass } from "@errorkit/core";
import type { Guidance, ServiceDocument, ServiceId, VendorStatus } from "@errorkit/core/services";
import { getVendorStatuses, listDisagreements, services } from "@errorkit/core/services";
import type { FailureDescription, SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import { translators } from "../common/catalogs.ts";
import type { RetryLabel } from "../common/retry-class-text.ts";
import { getRetryLabel } from "../common/retry-class-text.ts";
import { getServiceName } from "../common/service-names.ts";
import { getVendorStatusName } from "../common/vendor-status-names.ts";

/** What one service document says about a code. */
export interface DocumentRow {
  readonly service: ServiceId;
  readonly language: ServiceDocument["language"];
  readonly topic: string;
  /** The name in the document. Absent when the document does not list the code. */
  readonly name?: string;
  readonly guidance?: Guidance;
  readonly disagrees: boolean;
}

/** The messages of a code in one locale. `nextStepWrite` is present when the next step after a write differs. */
export interface LocalizedStatus extends FailureDescription {
  readonly name: string;
  readonly nextStepWrite?: string;
}

/** Everything about one status code. */
export interface Row {
  readonly code: number;
  readonly class: StatusClass | undefined;
  /** Absent for a code that is not registered. */
  readonly status: StatusInfo | undefined;
  readonly vendors: readonly VendorStatus[];
  /** What to do about it, and what says so. An unregistered code is treated as the x00 of its class. */
  readonly retryClass: RetryClass;
  readonly retryBasis: string;
  /** What the page says of it. */
  readonly retryLabel: RetryLabel;
  /** Whether the user sees an error. Without one, the messages of the code are on no surface. */
  readonly isError: boolean;
  readonly localized: Readonly<Record<SupportedLocale, LocalizedStatus>>;
  readonly documents: readonly DocumentRow[];
  readonly disagrees: boolean;
  /** The normalized text that the search matches. */
  readonly searchText: string;
}

/** Removes case, spaces and punctuation: `Request Time-out` becomes `requesttimeout`. */
export const normalize = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const disagreements = new Set(
  listDisagreements().map(({ service, language, status }) => `${service} ${language} ${status.code}`),
);

const listDocuments = (code: number): DocumentRow[] =>
  Object.values(services).flatMap(({ id, documents }) =>
    documents.map(({ language, topic, statuses }) => ({
      service: id,
      language,
      topic,
      disagrees: disagreements.has(`${id} ${language} ${code}`),
      ...statuses.find((status) => status.code === code),
    })),
  );

const createFailure = (status: number): Failure => ({
  kind: "http",
  status,
  message: "",
  messageSource: "phrase",
  reader: "",
  timestamp: 0,
});

function localizeStatus(
  locale: SupportedLocale,
  code: number,
  vendors: readonly VendorStatus[],
): LocalizedStatus {
  const { describe, statusName } = translators[locale];
  // As a surface with a retry, and with a link to support, shows it.
  const offers = { retry: adviseRetry(createFailure(code)).manual !== "hidden", support: true };
  const read = describe(code, { offers });
  const written = describe(code, { method: "POST", offers });
  return {
    ...read,
    name: statusName(code) ?? (vendors[0] ? getVendorStatusName(vendors[0], locale) : ""),
    ...(written.nextStep !== read.nextStep && { nextStepWrite: written.nextStep }),
  };
}

/** The redirects that the browser follows, so that your app receives the next response (Fetch standard, 2.2.3). */
const FOLLOWED_REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

function createRow(code: number): Row | undefined {
  const status = getStatus(code);
  const vendors = getVendorStatuses(code);
  if (!status && vendors.length === 0) return undefined;
  const documents = listDocuments(code);
  const localized = Object.fromEntries(
    supportedLocales.map((locale) => [locale, localizeStatus(locale, code, vendors)]),
  ) as Row["localized"];
  const advice = adviseRetry(createFailure(code));
  const isError = code >= 300 && !FOLLOWED_REDIRECTS.includes(code);
  const texts = [
    status?.phrase ?? "",
    ...(status?.aliases ?? []),
    ...vendors.flatMap(({ name, vendor }) => [name, vendor]),
    ...documents.flatMap(({ service, name }) =>
      name === undefined ? [] : [name, ...supportedLocales.map((locale) => getServiceName(service, locale))],
    ),
    ...Object.values(localized).flatMap(({ name, title, description }) =>
      isError ? [name, title, description] : [name],
    ),
  ];
  return {
    code,
    class: getStatusClass(code),
    status,
    vendors,
    retryClass: advice.class,
    retryBasis: advice.basis,
    retryLabel: getRetryLabel(advice.class, localized.en.messageKey),
    isError,
    localized,
    documents,
    disagrees: documents.some(({ disagrees }) => disagrees),
    searchText: texts.map(normalize).join("\n"),
  };
}

/** The status classes, the most common failures first. */
export const classOrder = [
  "clientError",
  "serverError",
  "redirection",
  "successful",
  "informational",
] as const satisfies readonly StatusClass[];

const allRows = Array.from({ length: 500 }, (_, index) => createRow(index + 100)).filter(
  (row) => row !== undefined,
);

/** Every registered and every vendor code, by class, then ascending. */
export const rows: readonly Row[] = classOrder.flatMap((one) => allRows.filter((row) => row.class === one));
