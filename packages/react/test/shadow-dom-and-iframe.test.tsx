import { createErrorStore, ErrorBanner, ErrorSummary, ErrorToaster } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";
import { busyFailure, responseFailure } from "./helpers/failures.ts";

/** Each creates an isolated tree in the page. It is removed after the test. */
const trees = {
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

let current: { host: HTMLElement; tree: Document | ShadowRoot; mount: HTMLElement };
afterEach(() => {
  current.host.remove();
  // The first surface warns that the stylesheet is only in the page.
  takeConsoleMessages();
});

const part = (name: string) => current.tree.querySelector<HTMLElement>(`[data-part=${name}]`);
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
    current.mount,
  );
}

describe.each(Object.entries(trees))("in %s", (_, make) => {
  it("[B22] Focus stays within it when a banner unmounts", async () => {
    current = make();
    const screen = await render(<Jobs errors={[await busyFailure(), await responseFailure(500)]} />);
    press("dismiss");
    await expect.poll(() => current.tree.activeElement?.tagName).toBe("SECTION");
    press("dismiss");
    await expect.poll(() => current.tree.activeElement?.tagName).toBe("MAIN");
    await screen.unmount();
  });

  it("[B55] The banner leaves focus to an element outside it", async () => {
    current = make();
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

  /** Opens a modal in the tree. Screen readers then announce only what is inside it. */
  function openModal(): HTMLElement {
    current = make();
    const dialog = current.mount.appendChild(current.mount.ownerDocument.createElement("dialog"));
    dialog.showModal();
    current = { ...current, mount: dialog };
    return dialog;
  }
  const expectAnnouncement = (modal: Element, how: "polite" | "assertive") =>
    expect.poll(() => modal.querySelector(`[aria-live=${how}]`)?.textContent);

  it("[B10] The banner announces inside the open modal", async () => {
    const modal = openModal();
    const screen = await render(<Jobs errors={[await busyFailure()]} />);
    await expectAnnouncement(modal, "assertive").toMatch(/^Error: /);
    await screen.unmount();
  });

  it("[B10] [T13] The toaster announces inside the open modal", async () => {
    const modal = openModal();
    const store = createErrorStore();
    const screen = await render(createPortal(<ErrorToaster store={store} />, modal));
    store.add(await busyFailure());
    await expectAnnouncement(modal, "assertive").toMatch(/^Error: /);
    await screen.unmount();
  });

  it("[B10] [F15] The summary announces again inside the open modal", async () => {
    const modal = openModal();
    const refused = (field: string) =>
      responseFailure(422, { body: { errors: [{ field, message: "No." }] } });
    const page = (error: unknown) => createPortal(<ErrorSummary error={error} autoFocus={false} />, modal);
    const screen = await render(page(await refused("name")));
    await expectAnnouncement(modal, "assertive").toMatch(/^Error: /);
    await screen.rerender(page(await refused("size")));
    await expectAnnouncement(modal, "polite").toMatch(/^Error: /);
    await screen.unmount();
  });

  it("[B25] The copy button falls back to execCommand and keeps focus", async () => {
    current = make();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    const screen = await render(<Jobs errors={[await busyFailure()]} />);
    let copied: string | undefined;
    // A browser copies the selection of the focused element, and only for a real click of the user.
    vi.spyOn(current.mount.ownerDocument, "execCommand").mockImplementation(() => {
      copied = (current.tree.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    press("copy");
    await expect.poll(() => copied).toBe("3f1c77d0a4b24e7e9a7be1c9f2a60b11");
    expect(current.tree.activeElement).toBe(part("copy"));
    await screen.unmount();
  });
});
