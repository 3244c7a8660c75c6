import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, vi } from "vitest";
import { takeConsoleMessages } from "./fail-on-console.ts";

/**
 * Renders a page on a server and hydrates it. `unmount` removes it, and fails when React had to recover from an error, unless
 * the test expects that. `beforeHydration` runs between the server and the browser.
 */
export function hydrateFromServer(
  page: ReactNode,
  beforeHydration = (): void => {},
): { container: HTMLElement; unmount: (expected?: "recovered") => void } {
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  // React 18 warns of layout effects on a server. This server has a document, so the components use them.
  expect(
    takeConsoleMessages().filter((message) => !message.includes("useLayoutEffect does nothing")),
  ).toEqual([]);
  document.body.append(container);
  beforeHydration();
  const recovered = vi.fn();
  const root = hydrateRoot(container, page, { onRecoverableError: recovered });
  return {
    container,
    unmount(expected) {
      root.unmount();
      container.remove();
      if (!expected) expect(recovered).not.toHaveBeenCalled();
    },
  };
}
