import type { Failure } from "@errorkit/core";
import {
  createErrorStore,
  ErrorBanner,
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
    return errors.map((error, index) => ({ id: index, label: `nightly-${17 + index}`, error }));
  });
  const method = name === "partialDone" ? "POST" : "DELETE";
  return <PartialFailure {...silent} total={10} items={items} method={method} onRetry={noop} />;
}

function Toasts(): JSX.Element {
  const [store] = useState(createErrorStore);
  useEffect(() => {
    for (const status of [500, 502, 504, 409])
      store.add(failureFromResponse({ status }), { background: true });
    for (let count = 0; count < 12; count += 1)
      store.add(failureFromResponse({ status: 503, headers: { "x-request-id": `77aa10f3c2-${count}` } }), {
        background: true,
      });
    return () => store.clear();
  }, [store]);
  return <ErrorToaster store={store} className="messages-toasts" popover={undefined} />;
}

/** The surfaces that show a message of the components, by its key without `ui.`. The first match counts. */
const surfaces: readonly (readonly [pattern: RegExp, render: (name: string) => JSX.Element])[] = [
  [/^(?:partial|group|retryCount)/, (name) => <BulkAction name={name} />],
  [/^(?:moreErrors_other|dismissAll|requestsFailed_other)$/, () => <Toasts />],
  [
    /^fieldProblems/,
    (name) => (
      <ErrorSummary
        {...silent}
        error={createInvalid(name.endsWith("_one") ? ["disks[0].size"] : ["name", "disks[0].size"])}
        autoFocus={false}
      />
    ),
  ],
  [
    /^go/,
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
  [/^language$/, () => <LocaleSelect />],
];

/** Finds the surface that shows a message of the components, and not a failure. */
function findSurface(key: string): (() => JSX.Element) | undefined {
  const [, name] = /^ui\.(.+)/.exec(key) ?? [];
  if (name === undefined) return undefined;
  const render = surfaces.find(([pattern]) => pattern.test(name))?.[1];
  return render && (() => render(name));
}

/** The messages of the components that a banner shows. */
const onBanner =
  /^ui\.(?:retry|dismiss|details|requestId|contactSupport|copyRequestId|signIn|refresh|requestAccess|copyAccessRequest|missingPermission|namedResource|retryAvailableIn_other|retryAvailableAfter|durationMinutesSeconds|durationHoursMinutes)$/;

/** The messages that a banner shows once its details are open. */
const inDetails =
  /^(?:standard\.|ui\.(?:traceId|errorCode|statusCode|service|serviceMessage|time|withNote|request|fieldErrors|retryGuidance|usedHere|httpStandard|labeled|copyForSupport)$)/;

/** Whether a message describes a failure: its key has a part such as `title`. A failed part of a page has its own. */
export const isOfFailure = (key: string): boolean =>
  /^(?!boundary\.).*\.(?:title|description|nextStep\w*)$/.test(key);

/** What the preview of a message has besides the message alone: the surface that shows it. */
type PreviewKind = "surface" | "details" | "none";

/** Returns how a surface shows a message. Some are only announced, or shown for a moment: they are previewed alone. */
export function getPreviewKind(key: string): PreviewKind {
  if (inDetails.test(key)) return "details";
  return isOfFailure(key) || onBanner.test(key) || findSurface(key) ? "surface" : "none";
}

/** Shows a message on a surface: by its key, or on a banner, with open details for labels and advice. */
export function PreviewSurface({ messageKey }: { readonly messageKey: string }): JSX.Element | null {
  const kind = getPreviewKind(messageKey);
  if (kind === "none") return null;
  const render = findSurface(messageKey);
  if (render) return render();
  const banner = (
    <ErrorBanner {...silent} error={sampleFailure(messageKey)} showAborted onRetry={noop} onDismiss={noop} />
  );
  return kind === "details" ? <PressOnMount part="details-trigger">{banner}</PressOnMount> : banner;
}
