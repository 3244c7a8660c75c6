import type { JSX } from "react";
import { useEffect, useRef } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { failureFromResponse } from "../../demo/failures.ts";
import { App } from "./examples/on-a-server.tsx";

/** What a server for Hong Kong would send, and what a browser makes of it: HTML first, then the living page. */
export function ServedPage({ onMismatch }: { readonly onMismatch: (error: unknown) => void }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const served = document.createElement("div");
    place.current.append(served);
    // Through JSON, as a failure travels.
    const failure = JSON.parse(JSON.stringify(failureFromResponse({ status: 404 })));
    const page = <App failure={failure} acceptLanguage="zh-HK,zh;q=0.9" />;
    served.innerHTML = renderToString(page);
    served.dataset.firstHtml = served.textContent ?? "";
    const root = hydrateRoot(served, page, { onRecoverableError: onMismatch });
    return () => {
      // Not in the middle of React's own work.
      setTimeout(() => {
        root.unmount();
        served.remove();
      });
    };
  }, [onMismatch]);
  return <div ref={place} lang="zh-HK" />;
}
