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
import type { MessageRow } from "./message-rows.ts";
import { sampleFailure } from "./sample-failure.ts";

const noop = () => undefined;
const silent = { announce: "off", headingLevel: 3 } as const;
const unavailable = failureFromResponse({ status: 503, method: "DELETE" });
const forbidden = failureFromResponse({
  status: 403,
  method: "DELETE",
  body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:delete" },
});
const invalid = failureFromResponse({
  status: 422,
  method: "POST",
  body: { error_code: "CSS.0001", errors: [{ field: "disks[0].size", message: "10–32768" }] },
});

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

const partialItems = [
  { id: "a", label: "nightly-17", error: unavailable },
  { id: "b", label: "nightly-18", error: forbidden },
];

/** The surfaces that show a message of the components, by the start of its key. The first match counts. */
const surfaces: readonly (readonly [pattern: RegExp, render: () => JSX.Element])[] = [
  [
    /^ui\.(?:partial|group|retryCount)/,
    () => <PartialFailure {...silent} total={10} items={partialItems} method="DELETE" onRetry={noop} />,
  ],
  [/^ui\.(?:moreErrors|dismissAll|requestsFailed|requestIds|more)/, () => <Toasts />],
  [/^ui\.fieldProblems/, () => <ErrorSummary {...silent} error={invalid} autoFocus={false} />],
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
];

/** Shows a message on a surface: by its key, or on a banner, with open details for labels and advice. */
export function PreviewSurface({ row: { key, use } }: { readonly row: MessageRow }): JSX.Element | null {
  if (use === "name" || use === "screenReader") return null;
  const render = surfaces.find(([pattern]) => pattern.test(key))?.[1];
  if (render) return render();
  const banner = (
    <ErrorBanner
      {...silent}
      error={sampleFailure(key)}
      method={use === "nextStepWrite" ? "POST" : undefined}
      showAborted
      onRetry={noop}
      onDismiss={noop}
    />
  );
  return use === "control" || use === "advice" ? (
    <PressOnMount part="details-trigger">{banner}</PressOnMount>
  ) : (
    banner
  );
}
