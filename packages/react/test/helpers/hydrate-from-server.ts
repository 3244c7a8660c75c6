import type { ReactNode } from "react";
import { createElement, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, vi } from "vitest";
import { createDeferred } from "./create-deferred.ts";
import { takeConsoleMessages } from "./fail-on-console.ts";

/** Draws a page, and reports that React has hydrated it and run its effects. */
function Hydrated({ page, onHydrated }: { page: ReactNode; onHydrated: () => void }): ReactNode {
  useEffect(onHydrated, [onHydrated]);
  return page;
}

/**
 * Renders a page on a server and hydrates it. `hydrated` resolves when React has done that, and has run the effects. `unmount`
 * removes the page, and fails when React had to recover from an error, unless the test expects that. `beforeHydration` runs
 * between the server and the browser.
 */
export function hydrateFromServer(
  page: ReactNode,
  beforeHydration = (): void => {},
): { container: HTMLElement; hydrated: Promise<void>; unmount: (expected?: "recovered") => void } {
  const container = document.createElement("div");
  const { promise: hydrated, resolve: onHydrated } = createDeferred();
  const element = createElement(Hydrated, { page, onHydrated });
  container.innerHTML = renderToString(element);
  // React 18 warns of layout effects on a server. This server has a document, so the components use them.
  expect(
    takeConsoleMessages().filter((message) => !message.includes("useLayoutEffect does nothing")),
  ).toEqual([]);
  document.body.append(container);
  beforeHydration();
  const recovered = vi.fn();
  const root = hydrateRoot(container, element, { onRecoverableError: recovered });
  return {
    container,
    hydrated,
    unmount(expected) {
      root.unmount();
      container.remove();
      if (!expected) expect(recovered).not.toHaveBeenCalled();
    },
  };
}
