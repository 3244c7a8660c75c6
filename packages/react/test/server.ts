import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, vi } from "vitest";
import { takeComplaints } from "./quiet-console.ts";

/** A page as a server sent it, brought to life; `leave` takes it away and says what React had to repair. */
export function hydrated(page: ReactNode): { container: HTMLElement; leave: () => void } {
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  // React 18 warns of layout effects, which this server has no business with: it runs where there is a document.
  expect(takeComplaints().filter((words) => !words.includes("useLayoutEffect does nothing"))).toEqual([]);
  document.body.append(container);
  const recovered = vi.fn();
  const root = hydrateRoot(container, page, { onRecoverableError: recovered });
  return {
    container,
    leave() {
      root.unmount();
      container.remove();
      expect(recovered).not.toHaveBeenCalled();
    },
  };
}
