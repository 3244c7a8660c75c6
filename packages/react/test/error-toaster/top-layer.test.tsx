import { createErrorStore, ErrorToaster } from "@errorkit/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure } from "../helpers/failures.ts";

/** Whether a point in the middle of an element shows the element. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

it("[T32] Toasts are above a modal of a library, whatever its `z-index`", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <ErrorToaster store={store} />
      <div style={{ position: "fixed", inset: 0, zIndex: 2_147_483_647, background: "#0008" }} />
    </>,
  );
  store.add(await busyFailure());
  await expect.element(screen.getByRole("group")).toBeVisible();
  expect(isOnTop(screen.getByRole("group").element())).toBe(true);
});

it("[T32] The user can use toasts while a native modal is open, and after it has closed", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <ErrorToaster store={store} />
      <dialog aria-label="Outer">
        <button type="button">Save</button>
        <dialog aria-label="Inner">
          <button type="button">Confirm</button>
        </dialog>
      </dialog>
    </>,
  );
  const [outer, inner] = [...screen.container.querySelectorAll("dialog")] as [
    HTMLDialogElement,
    HTMLDialogElement,
  ];
  const region = () => screen.getByRole("region", { name: "Notifications" });
  const element = region().element();
  store.add(await busyFailure());
  await expect.element(screen.getByRole("group")).toBeVisible();

  for (const dialog of [outer, inner]) {
    dialog.showModal();
    await expect.poll(() => element.parentElement).toBe(dialog);
    expect(isOnTop(screen.getByRole("group").element())).toBe(true);
    await screen.getByRole("button", { name: /^Details/ }).click();
  }
  inner.close();
  await expect.poll(() => element.parentElement).toBe(outer);
  outer.close();
  await expect.poll(() => element.parentElement?.className).toBe("ek-toaster");
  expect(isOnTop(screen.getByRole("group").element())).toBe(true);

  // A toast that is added while the modal is open, and dismissed with the keyboard.
  outer.showModal();
  store.add("Select a row first.");
  const dismiss = screen.getByRole("button", { name: "Dismiss: Select a row first." });
  await expect.element(dismiss).toBeVisible();
  (dismiss.element() as HTMLElement).focus();
  await userEvent.keyboard("{Escape}");
  await expect.element(dismiss).not.toBeInTheDocument();
  expect(outer.open).toBe(true);
  outer.close();
});

it("[T32] Toasts survive a modal that is removed or hidden while they are in it", async () => {
  const store = createErrorStore();
  const Page = ({ modal }: { readonly modal: "open" | "hidden" | "removed" }) => {
    const [count] = useState(0);
    return (
      <main aria-label={`Jobs ${count}`}>
        <ErrorToaster store={store} />
        {modal !== "removed" && (
          <div role="dialog" aria-modal="true" aria-label="Rename" hidden={modal === "hidden"}>
            <button type="button">Save</button>
          </div>
        )}
      </main>
    );
  };
  const screen = await render(<Page modal="open" />);
  const element = screen.getByRole("region", { name: "Notifications" }).element();
  store.add(await busyFailure());
  await expect.poll(() => element.parentElement?.getAttribute("aria-label")).toBe("Rename");
  await screen.rerender(<Page modal="hidden" />);
  await expect.poll(() => element.parentElement?.className).toBe("ek-toaster");
  await expect.element(screen.getByRole("group")).toBeVisible();
  await screen.rerender(<Page modal="open" />);
  await screen.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => element.parentElement?.getAttribute("aria-label")).toBe("Rename");
  await screen.rerender(<Page modal="removed" />);
  await expect.poll(() => element.parentElement?.className).toBe("ek-toaster");
  await expect.element(screen.getByRole("group")).toBeVisible();
  await screen.rerender(<Page modal="open" />);
  await screen.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => element.parentElement?.getAttribute("aria-label")).toBe("Rename");
  await screen.unmount();
  expect(element.isConnected).toBe(false);
});

it("[T32] The toaster stays where it is without the attribute `popover`", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} popover={undefined} />);
  store.add(await busyFailure());
  await expect.element(screen.getByRole("group")).toBeVisible();
  expect(screen.getByRole("region").element().matches(":popover-open")).toBe(false);
});
