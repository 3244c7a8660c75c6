import type { EnglishTables } from "../src/locales/en.ts";
import type { BaseKey, English, Placeholder } from "../src/locales/types.ts";
import type { conditions } from "./message-key-parts.ts";

/** How a text is used. The role decides its full stop and its maximum length. */
export type Role = "title" | "sentence" | "button" | "label" | "name" | "pattern";

/** The maximum length of a text in characters, in a Latin script and in Chinese. A placeholder counts as two. */
const limits: Readonly<Record<Role, readonly [latin: number, han: number]>> = {
  title: [42, 14],
  sentence: [100, 48],
  button: [24, 8],
  label: [32, 14],
  name: [36, 14],
  pattern: [60, 30],
};

/** The maximum length of a text in a locale. Japanese and Korean get the limit of Chinese, because their characters are as wide. */
export const getLengthLimit = (role: Role, locale: string): number =>
  limits[role][/^(zh|ja|ko)/.test(locale) ? 1 : 0];

type PlaceholderName = Placeholder<English[keyof English]>;

/** The content of each placeholder. `words` may be Chinese, `latin` never is. */
export const placeholders: Readonly<
  Record<PlaceholderName, readonly [content: "number" | "latin" | "words", note: string]>
> = {
  count: ["number", "a whole number, written as the locale writes numbers; chooses singular or plural"],
  done: ["number", "how many items are done"],
  duration: ["words", "a time span in words, such as 2 min 5 sec"],
  failed: ["number", "how many items are not done"],
  hours: ["number", "whole hours"],
  label: ["words", "a label, such as Request ID"],
  language: ["words", "a language's name"],
  minutes: ["number", "whole minutes"],
  name: ["words", "the name of a resource or a status"],
  note: ["words", "what belongs to the text before it, such as 2 requests failed, 6 seconds, or a time zone"],
  nextStep: ["words", "a whole sentence, with its full stop"],
  permission: ["latin", "a permission's technical name, such as obs:bucket:list"],
  rfc: ["latin", "the number of a standard, such as 9110"],
  seconds: ["number", "whole seconds"],
  section: ["latin", "a section of a standard, such as 15.6.4"],
  service: ["latin", "a cloud service's name, such as ModelArts"],
  severity: ["words", "Error, Warning or Information"],
  text: ["words", "a text without a full stop, such as a title, a button, or a date and time; may be empty"],
  title: ["words", "a title without a full stop"],
  total: ["number", "how many items there are"],
  value: ["words", "the value that a label belongs to"],
};

/** When the first text of a choice is shown. */
export const CONDITION_NOTES: Readonly<Record<(typeof conditions)[number], string>> = {
  retry: "where a button repeats the request",
  refresh: "where a button loads the page again",
  support: "where a link leads to support",
  page: "where the error stands in place of a page",
};

type UiKey = BaseKey<keyof EnglishTables["ui"]>;

/** Where each message of the surfaces is shown or announced. */
export const UI_NOTES: Readonly<Record<UiKey, readonly [role: Role, place: string]>> = {
  "ui.retry": ["button", "Button that retries the request."],
  "ui.retrying": ["button", "The same button while the request is pending."],
  "ui.retryCount": ["button", "Button that retries the items that may be retried; count is their number."],
  "ui.refresh": ["button", "Button that reloads the page."],
  "ui.signIn": ["button", "Button that opens the sign-in."],
  "ui.requestAccess": ["button", "Button that asks for a missing permission."],
  "ui.copyAccessRequest": ["button", "Button that copies a request for the administrator."],
  "ui.accessRequest": ["pattern", "First line of the copied request for access; details follow."],
  "ui.goBack": ["button", "Button that goes back to the previous page."],
  "ui.goHome": ["button", "Link to the app's home page."],
  "ui.dismiss": ["button", "Accessible name of the close button; also its tooltip."],
  "ui.dismissAll": ["button", "Button that closes all notifications."],
  "ui.details": ["button", "Disclosure button above the technical details."],
  "ui.copied": ["button", "The copy button for a moment after copying."],
  "ui.copyRequestId": ["button", "Accessible name of the button that copies the request ID."],
  "ui.copyForSupport": ["button", "Button that copies a report with all details for support."],
  "ui.contactSupport": ["button", "Link to technical support."],
  "ui.showMore": ["button", "Button that shows the rest of a long text or list."],
  "ui.showMoreCount": [
    "pattern",
    "Button below a long list: shows more of it; count is how many are not shown.",
  ],
  "ui.showLess": ["button", "Button that hides the rest again."],
  "ui.showFewer": ["button", "Below an open stack of notifications: collapses it."],
  "ui.requestId": ["label", "Before the ID that the service gave the request."],
  "ui.requestIds": ["label", "Before a list of such IDs."],
  "ui.traceId": ["label", "In details, before the ID of a distributed trace."],
  "ui.errorCode": ["label", "In details, before the error code of the service."],
  "ui.statusCode": ["label", "In details, before the HTTP status."],
  "ui.service": ["label", "In details, before the service's name."],
  "ui.time": ["label", "In details, before the time of the failure."],
  "ui.wait": ["label", "In the copied report, before the time after which the service accepts a retry."],
  "ui.withNote": [
    "pattern",
    "A text and a note behind it: a time and its zone, a title and how many requests failed, a button and the time that is left.",
  ],
  "ui.host": ["label", "In details, before the server's host name."],
  "ui.request": ["label", "In details, before method and address."],
  "ui.serviceMessage": [
    "label",
    "In details and below the description, before the message from the service.",
  ],
  "ui.fieldErrors": ["label", "In details, before a list of fields with their errors."],
  "ui.response": ["label", "In details, before the response body."],
  "ui.stack": ["label", "In details for developers, before the stack trace of the error."],
  "ui.permissions": ["label", "In details, before several missing permissions."],
  "ui.missingPermission": ["pattern", "Line below the text when access is denied."],
  "ui.resource": ["label", "In details, before the resource's name."],
  "ui.namedResource": ["pattern", "Line below the text of a failure that concerns one resource."],
  "ui.retryGuidance": ["label", "In details, heading above what the standard and the service advise."],
  "ui.usedHere": ["label", "Tag on the advice that is in force."],
  "ui.httpStandard": [
    "pattern",
    "In details: the standard that an advice is based on. It need not say this itself.",
  ],
  "ui.serviceDocument": ["pattern", "In details: the service's documentation, as the source of an advice."],
  "ui.otherGuidance": ["button", "In details, below an advice: shows what another source advises."],
  "ui.english": ["label", "The English language, as a document's language."],
  "ui.chinese": ["label", "The Chinese language, as a document's language."],
  "guidance.after-change": ["sentence", "The advice of the service: not before the request is changed."],
  "guidance.any-time": ["sentence", "The advice of the service: may be retried."],
  "guidance.after-delay": [
    "sentence",
    "The advice of the service: wait as Retry-After says, if the response has it.",
  ],
  "standard.none": ["sentence", "Advice based on the standard: nothing to retry."],
  "standard.redirect": ["sentence", "Advice based on the standard: follow the redirect."],
  "standard.fix": ["sentence", "Advice based on the standard: the same request does not succeed."],
  "standard.credentials": ["sentence", "Advice based on the standard: with different credentials."],
  "standard.user": ["sentence", "Advice based on the standard: the user has to resolve something first."],
  "standard.delay-any": ["sentence", "Advice based on the standard: later, whatever the method."],
  "standard.delay-idempotent": [
    "sentence",
    "Advice based on the standard: later, if sending twice is harmless.",
  ],
  "standard.new-connection": ["sentence", "Advice based on the standard: over another connection."],
  "ui.retryAvailableIn": ["sentence", "Beside the waiting button, under a minute; announced once."],
  "ui.retryAvailableAfter": ["sentence", "Beside the waiting button, from one minute on; announced once."],
  "ui.retryNow": ["button", "Repeats at once what the app repeats automatically later."],
  "ui.nextRetryIn": [
    "sentence",
    "Below the title: when the app repeats a request in the background, under a minute.",
  ],
  "ui.nextRetryAfter": [
    "sentence",
    "Below the title: when the app repeats a request in the background, from one minute on.",
  ],
  "ui.durationSeconds": ["label", "A time span under a minute."],
  "ui.durationMinutes": ["label", "A time span of whole minutes."],
  "ui.durationHours": ["label", "A time span of whole hours."],
  "ui.durationMinutesSeconds": ["label", "A time span with minutes and seconds; units may be short."],
  "ui.durationHoursMinutes": ["label", "A time span with hours and minutes; units may be short."],
  "ui.signedIn": ["title", "Title after sign-in, where the request is not repeated automatically."],
  "ui.repeatAfterSignIn": ["sentence", "Below that title: a retry could do something twice."],
  "ui.requestsFailed": ["label", "After the title: how many requests failed for the same cause."],
  "ui.more": ["label", "After a list of IDs: how many are not shown."],
  "ui.moreErrors": ["label", "Below a stack of notifications: how many are hidden."],
  "ui.partialDone": ["pattern", "Title of an action on many items, partly done."],
  "ui.partialDeleted": ["pattern", "The same for an action that deletes."],
  "ui.partialRest": ["sentence", "Above the list of items that are not done."],
  "ui.groupRetry": ["label", "Beside a group of items: may be retried."],
  "ui.groupWait": ["label", "Beside a group of items: may be retried after a while."],
  "ui.groupCheck": ["label", "Beside a group of items: they may have been changed already."],
  "ui.groupAccess": ["label", "Beside a group of items: a permission is missing."],
  "ui.groupSignIn": ["label", "Beside a group of items: sign in."],
  "ui.groupFix": ["label", "Beside a group of items: the input has to change."],
  "ui.groupMissing": [
    "label",
    "Beside a group of items: the service did not find them (404, 410), so the user has to look whether they still exist.",
  ],
  "ui.groupResolve": ["label", "Beside a group of items: the user has to resolve something."],
  "ui.fieldProblems": ["label", "Form summary: how many fields have a problem."],
  "ui.labeled": ["pattern", "A label and its value on one line."],
  "ui.backOnline": ["title", "Title when the network is back."],
  "ui.language": ["label", "Label of the language select."],
  "ui.appVersion": ["label", "In the copied report, before the app's version."],
  "a11y.error": ["label", "Announced before a title: severity."],
  "a11y.warning": ["label", "Announced before a title: severity."],
  "a11y.info": ["label", "Announced before a title: severity."],
  "a11y.success": ["label", "Announced before a title: severity."],
  "a11y.titled": ["pattern", "Document title and accessible name: severity and title."],
  "a11y.announcement": ["pattern", "Announced when a surface appears."],
  "a11y.merged": ["pattern", "Announced when a notification that stands for several errors gets worse."],
  "a11y.retryReady": ["sentence", "Announced when a countdown ends."],
  "a11y.retrySucceeded": ["sentence", "Announced when a retry worked and its error disappears."],
  "a11y.requestIdCopied": ["label", "Announced after copying."],
  "a11y.reportCopied": ["label", "Announced after copying."],
  "a11y.accessRequestCopied": ["label", "Announced after copying."],
  "a11y.copyFailed": ["sentence", "Announced when the browser could not copy."],
  "a11y.notifications": ["label", "Accessible name of the region of toasts."],
};
