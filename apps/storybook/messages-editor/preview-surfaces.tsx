import type { Failure } from "@errorkit/core";
import { documentedPolicy } from "@errorkit/core/services";
import type { ErrorBannerProps, ErrorStore } from "@errorkit/react";
import {
  createErrorStore,
  ErrorBanner,
  ErrorkitProvider,
  ErrorPage,
  ErrorSummary,
  ErrorToaster,
  LocaleSelect,
  PartialFailure,
} from "@errorkit/react";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import { failureFromResponse } from "../common/failures.ts";
import { PressOnMount } from "../common/press-on-mount.tsx";
import { CopiedReport } from "./copied-report.tsx";
import { sampleFailure } from "./sample-failure.ts";

const noop = () => undefined;
const silent = { announce: "off", headingLevel: 3 } as const;
const unavailable = failureFromResponse({ status: 503, method: "DELETE" });
const createInvalid = (fields: readonly string[]) =>
  failureFromResponse({
    status: 422,
    method: "POST",
    body: { error_code: "CSS.0001", errors: fields.map((field) => ({ field, message: "10–32768" })) },
  });

/** A failure for each group of a bulk action. A POST may do the same thing twice, so its result is checked first. */
const groupFailures: Readonly<Record<string, () => Failure>> = {
  groupRetry: () => unavailable,
  groupWait: () => ({
    ...failureFromResponse({ status: 429, method: "DELETE", headers: { "retry-after": "3600" } }),
    timestamp: Date.now(),
  }),
  groupCheck: () => failureFromResponse({ status: 503, method: "POST" }),
  groupAccess: () =>
    failureFromResponse({
      status: 403,
      method: "DELETE",
      body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:delete" },
    }),
  groupSignIn: () => failureFromResponse({ status: 401, method: "DELETE" }),
  groupFix: () => createInvalid(["disks[0].size"]),
  groupMissing: () => failureFromResponse({ status: 404, method: "DELETE" }),
  groupResolve: () => failureFromResponse({ status: 423, method: "DELETE" }),
};

function BulkAction({ name }: { readonly name: string }): JSX.Element {
  const [items] = useState(() => {
    const second = name === "retryCount_other" ? "groupRetry" : "groupAccess";
    const errors = [groupFailures[name]?.() ?? unavailable, groupFailures[second]?.()];
    // A list shows its first ten items.
    const more = name === "showMoreCount" ? Array.from({ length: 12 }, () => unavailable) : [];
    return [...errors, ...more].map((error, index) => ({ id: index, label: `nightly-${17 + index}`, error }));
  });
  const method = name === "partialDone" ? "POST" : "DELETE";
  return <PartialFailure {...silent} total={items.length + 8} items={items} method={method} onRetry={noop} />;
}

function Toasts({ fill }: { readonly fill: (store: ErrorStore) => void }): JSX.Element {
  const [store] = useState(createErrorStore);
  useEffect(() => {
    fill(store);
    return () => store.clear();
  }, [store, fill]);
  return <ErrorToaster store={store} className="messages-toasts" popover={undefined} />;
}

/** An outage: one toast of many requests, in front of others. */
function addOutage(store: ErrorStore): void {
  for (const status of [500, 502, 504, 409]) store.add(failureFromResponse({ status }), { background: true });
  for (let count = 0; count < 23; count += 1)
    store.add(failureFromResponse({ status: 503, headers: { "x-request-id": `77aa10f3c2-${count}` } }), {
      background: true,
    });
}

/** Adds a failure in the background that the app repeats. */
const addRepeated = (seconds: number) => (store: ErrorStore) => {
  const now = Date.now();
  const nextRetryAt = now + seconds * 1000;
  store.add({ ...unavailable, timestamp: now }, { background: true, nextRetryAt, onRetry: noop });
};
const addRepeatedSoon = addRepeated(59);
const addRepeatedLater = addRepeated(3600);

const renderBanner = (key: string, props: Partial<ErrorBannerProps> = {}): JSX.Element => (
  <ErrorBanner
    {...silent}
    error={sampleFailure(key)}
    showAborted
    onRetry={noop}
    onDismiss={noop}
    {...props}
  />
);

/** The messages of the components that a banner shows. */
const onBanner =
  /^ui\.(?:retry|dismiss|details|requestId|contactSupport|copyRequestId|signIn|refresh|requestAccess|copyAccessRequest|missingPermission|namedResource|retryAvailableIn_other|retryAvailableAfter|durationMinutesSeconds|durationHours_other|durationHoursMinutes)$/;

/** The messages that a banner shows once its details are open. */
const inDetails =
  /^(?:standard\.|ui\.(?:traceId|errorCode|statusCode|service|serviceMessage|time|withNote|request|host|fieldErrors|retryGuidance|usedHere|httpStandard|labeled|copyForSupport|showMore)$)/;

/** The messages of an advice from the document of a service, in the details too. */
const inDocument = /^(?:guidance\.|ui\.(?:serviceDocument|english|otherGuidance)$)/;

/** The messages that are only in a text that the user copies. */
const inReport = /^ui\.(?:wait|appVersion|resource|permissions|accessRequest)$/;

/** Whether a message describes a failure: its key has a part such as `title`. A failed part of a page has its own. */
export const isOfFailure = (key: string): boolean =>
  /^(?!boundary\.).*\.(?:title|description|nextStep\w*)$/.test(key);

/** The surfaces that show a message, by its key, and the parts that are pressed one after the other until they do. */
const surfaces: readonly (readonly [
  pattern: RegExp,
  render: (key: string) => JSX.Element,
  presses?: readonly string[],
])[] = [
  [/^ui\.(?:partial|group|retryCount|showMoreCount)/, (key) => <BulkAction name={key.slice("ui.".length)} />],
  [/^ui\.(?:moreErrors_other|dismissAll|requestsFailed_other)$/, () => <Toasts fill={addOutage} />],
  [/^ui\.showFewer$/, () => <Toasts fill={addOutage} />, ["more"]],
  [/^ui\.requestIds$/, () => <Toasts fill={addOutage} />, ["details-trigger"]],
  // After all of the request IDs that are kept.
  [/^ui\.more$/, () => <Toasts fill={addOutage} />, ["details-trigger", "more"]],
  [/^ui\.(?:retryNow|nextRetryIn_other)$/, () => <Toasts fill={addRepeatedSoon} />],
  [/^ui\.nextRetryAfter$/, () => <Toasts fill={addRepeatedLater} />],
  [
    /^ui\.fieldProblems/,
    (key) => (
      <ErrorSummary
        {...silent}
        error={createInvalid(key.endsWith("_one") ? ["disks[0].size"] : ["name", "disks[0].size"])}
        autoFocus={false}
      />
    ),
  ],
  [
    /^ui\.go/,
    () => (
      <ErrorPage
        {...silent}
        error={failureFromResponse({ status: 404 })}
        homeHref="#home"
        autoFocus={false}
        updateDocumentTitle={false}
      />
    ),
  ],
  [/^ui\.language$/, () => <LocaleSelect />],
  [inReport, (key) => <CopiedReport messageKey={key} />],
  [onBanner, renderBanner],
  // The retry never ends.
  [/^ui\.retrying$/, (key) => renderBanner(key, { onRetry: () => new Promise<never>(noop) }), ["retry"]],
  [/^ui\.(?:signedIn|repeatAfterSignIn)$/, renderBanner, ["action"]],
  [inDetails, renderBanner, ["details-trigger"]],
  [/^ui\.showLess$/, renderBanner, ["details-trigger", "more"]],
  [/^ui\.(?:response|stack)$/, (key) => renderBanner(key, { audience: "developer" }), ["details-trigger"]],
  [
    inDocument,
    (key) => <ErrorkitProvider retryPolicy={documentedPolicy}>{renderBanner(key)}</ErrorkitProvider>,
    ["details-trigger"],
  ],
];

const findSurface = (key: string): (typeof surfaces)[number] | undefined =>
  isOfFailure(key) ? [/./, renderBanner] : surfaces.find(([pattern]) => pattern.test(key));

/**
 * Returns the parts that are pressed on the surface that shows a message; `undefined` where no surface shows it. Some messages are
 * only announced, or shown for a moment: they are previewed alone.
 */
export function findPresses(key: string): readonly string[] | undefined {
  const surface = findSurface(key);
  return surface && (surface[2] ?? []);
}

/** Shows a message on a surface: as it appears, or after a press, such as one that opens the details. */
export function PreviewSurface({ messageKey }: { readonly messageKey: string }): JSX.Element | null {
  const surface = findSurface(messageKey);
  if (!surface) return null;
  const [, render, presses = []] = surface;
  let shown = render(messageKey);
  // The inner one is pressed first.
  for (const part of presses) shown = <PressOnMount part={part}>{shown}</PressOnMount>;
  return shown;
}
