import type { JSX } from "react";
import { failureFromError, failureFromResponse } from "../common/failures.ts";
import { PageLink } from "../common/page-link.tsx";
import type { GalleryId } from "../common/surface-gallery.tsx";
import { gallery } from "../common/surface-gallery.tsx";
import { useText } from "../common/use-text.ts";
import { firstPageText } from "./text.ts";

const noop = () => undefined;

/** A typical failure of each surface, and the page that documents it. */
const sheet: readonly (readonly [
  id: GalleryId,
  page: string,
  failure: ReturnType<typeof failureFromError>,
])[] = [
  ["banner", "errorbanner", failureFromResponse({ status: 503 })],
  ["toast", "errortoaster", failureFromResponse({ status: 500 })],
  ["inline", "errorinline", failureFromError(new DOMException("signal timed out", "TimeoutError"))],
  ["state", "errorstate", failureFromError(new TypeError("Failed to fetch"), false)],
  ["page", "errorpage", failureFromResponse({ status: 404 })],
  [
    "summary",
    "errorsummary",
    failureFromResponse({
      status: 422,
      method: "POST",
      body: { error_code: "CSS.0001", errors: [{ field: "disks[0].size", message: "10–32768" }] },
    }),
  ],
  ["partial", "partialfailure", failureFromResponse({ status: 503, method: "DELETE" })],
];

/** Every surface, drawn small, in the language and the theme of the page. */
export function ContactSheet(): JSX.Element {
  const text = useText(firstPageText);
  return (
    <ul className="first-sheet">
      {sheet.map(([id, page, failure]) => {
        const Surface = gallery[id];
        return (
          <li key={id} data-surface-id={id}>
            <PageLink path={`/docs/components-${page}--docs`}>{text[id]}</PageLink>
            <div className="first-picture" inert>
              <Surface failure={failure} method={id === "partial" ? "DELETE" : "GET"} onRetry={noop} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
