import type { JSX } from "react";
import { useEffect, useRef } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { failureFromResponse } from "../../common/failures.ts";
import { App } from "./examples/on-a-server.tsx";

/** Renders a page as a server for users in Hong Kong does, and hydrates it. */
export function ServedPage({ onMismatch }: { readonly onMismatch: (error: unknown) => void }): JSX.Element {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return;
    const served = document.createElement("div");
    container.current.append(served);
    // Serialized, as a server sends a failure to the browser.
    const failure = JSON.parse(JSON.stringify(failureFromResponse({ status: 404 })));
    const page = <App failure={failure} acceptLanguage="zh-HK,zh;q=0.9" />;
    served.innerHTML = renderToString(page);
    served.dataset.firstHtml = served.textContent ?? "";
    const root = hydrateRoot(served, page, { onRecoverableError: onMismatch });
    return () => {
      // After React has finished the current render.
      setTimeout(() => {
        root.unmount();
        served.remove();
      });
    };
  }, [onMismatch]);
  return <div ref={container} lang="zh-HK" />;
}
