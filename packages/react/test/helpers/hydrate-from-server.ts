import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, vi } from "vitest";
import { takeConsoleMessages } from "./fail-on-console.ts";

/**
 * A page as a server sent it, brought to life; `leave` takes it away, and fails where React had to repair something, unless
 * that was meant. `between` runs when the server is done and the browser has not begun.
 */
export function hydrateFromServer(
  page: ReactNode,
  between = (): void => {},
): { container: HTMLElement; leave: (repaired?: "repaired") => void } {
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  // React 18 warns of layout effects, which this server has no business with: it runs where there is a document.
  expect(takeConsoleMessages().filter((words) => !words.includes("useLayoutEffect does nothing"))).toEqual(
    [],
  );
  document.body.append(container);
  between();
  const recovered = vi.fn();
  const root = hydrateRoot(container, page, { onRecoverableError: recovered });
  return {
    container,
    leave(repaired) {
      root.unmount();
      container.remove();
      if (!repaired) expect(recovered).not.toHaveBeenCalled();
    },
  };
}
