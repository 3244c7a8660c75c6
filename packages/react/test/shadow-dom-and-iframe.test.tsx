import { createErrorStore, ErrorBanner, ErrorSummary, ErrorToaster } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "./helpers/failures.ts";

/** A place of its own in the page, gone after the test. */
const places = {
  "a shadow root": () => {
    const host = document.body.appendChild(document.createElement("div"));
    const root = host.attachShadow({ mode: "open" });
    return { host, tree: root, mount: root.appendChild(document.createElement("div")) };
  },
  "a frame": () => {
    const host = document.body.appendChild(document.createElement("iframe"));
    const tree = host.contentDocument as Document;
    return { host, tree, mount: tree.body };
  },
};

let place: { host: HTMLElement; tree: Document | ShadowRoot; mount: HTMLElement };
afterEach(() => place.host.remove());

const part = (name: string) => place.tree.querySelector<HTMLElement>(`[data-part=${name}]`);
const press = (name: string) => {
  part(name)?.focus();
  part(name)?.click();
};

function Jobs({ errors }: { readonly errors: readonly unknown[] }): JSX.Element {
  const [left, setLeft] = useState(errors);
  return createPortal(
    <main>
      {left.map((error) => (
        <ErrorBanner
          key={errors.indexOf(error)}
          error={error}
          onRetry={() => {}}
          onDismiss={() => setLeft(left.filter((other) => other !== error))}
        />
      ))}
    </main>,
    place.mount,
  );
}

describe.each(Object.entries(places))("in %s", (_, make) => {
  it("[B22] Focus stays within it when a banner unmounts", async () => {
    place = make();
    const screen = await render(<Jobs errors={[await busyFailure(), await responseFailure(500)]} />);
    press("dismiss");
    await expect.poll(() => place.tree.activeElement?.tagName).toBe("SECTION");
    press("dismiss");
    await expect.poll(() => place.tree.activeElement?.tagName).toBe("MAIN");
    await screen.unmount();
  });

  it("[B55] The banner leaves focus to an element outside it", async () => {
    place = make();
    const screen = await render(
      <>
        <input aria-label="Name" />
        <Jobs errors={[await busyFailure()]} />
      </>,
    );
    part("dismiss")?.focus();
    screen.getByLabelText("Name").element().focus();
    part("dismiss")?.click();
    await expect.poll(() => part("dismiss")).toBeNull();
    await expect.element(screen.getByLabelText("Name")).toHaveFocus();
    await screen.unmount();
  });

  /** A modal that is open there: the one place where words are heard. */
  function openModal(): HTMLElement {
    place = make();
    const dialog = place.mount.appendChild(place.mount.ownerDocument.createElement("dialog"));
    dialog.showModal();
    place = { ...place, mount: dialog };
    return dialog;
  }
  const saidIn = (modal: Element, how: "polite" | "assertive") =>
    expect.poll(() => modal.querySelector(`[aria-live=${how}]`)?.textContent);

  it("[B10] The banner announces inside the open modal", async () => {
    const modal = openModal();
    const screen = await render(<Jobs errors={[await busyFailure()]} />);
    await saidIn(modal, "assertive").toMatch(/^Error: /);
    await screen.unmount();
  });

  it("[B10] [T13] The toaster announces inside the open modal", async () => {
    const modal = openModal();
    const store = createErrorStore();
    const screen = await render(createPortal(<ErrorToaster store={store} />, modal));
    store.add(await busyFailure());
    await saidIn(modal, "assertive").toMatch(/^Error: /);
    await screen.unmount();
  });

  it("[B10] [F15] The summary announces again inside the open modal", async () => {
    const modal = openModal();
    const refused = (field: string) =>
      responseFailure(422, { body: { errors: [{ field, message: "No." }] } });
    const page = (error: unknown) => createPortal(<ErrorSummary error={error} autoFocus={false} />, modal);
    const screen = await render(page(await refused("name")));
    await saidIn(modal, "assertive").toMatch(/^Error: /);
    await screen.rerender(page(await refused("size")));
    await saidIn(modal, "polite").toMatch(/^Error: /);
    await screen.unmount();
  });

  it("[B25] The copy button falls back to execCommand and keeps focus", async () => {
    place = make();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    const screen = await render(<Jobs errors={[await busyFailure()]} />);
    let copied: string | undefined;
    // What a browser copies is the selection of what has focus; it does so only for a click of a person's own.
    vi.spyOn(place.mount.ownerDocument, "execCommand").mockImplementation(() => {
      copied = (place.tree.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    press("copy");
    await expect.poll(() => copied).toBe("3f1c77d0a4b24e7e9a7be1c9f2a60b11");
    expect(place.tree.activeElement).toBe(part("copy"));
    await screen.unmount();
  });
});
