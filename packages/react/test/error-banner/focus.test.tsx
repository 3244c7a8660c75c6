import { ErrorBanner } from "@errorkit/react";
import type { JSX } from "react";
import { useEffect, useRef, useState } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { drawFrames, stopClock } from "../helpers/stop-clock.ts";

function Page({ errors }: { readonly errors: readonly unknown[] }): JSX.Element {
  const [left, setLeft] = useState<readonly unknown[]>([]);
  const drop = (error: unknown) => setLeft(left.filter((other) => other !== error));
  return (
    <main aria-label="Jobs">
      <button type="button" onClick={() => setLeft(errors)}>
        Load
      </button>
      {left.map((error) => (
        <ErrorBanner
          key={errors.indexOf(error)}
          error={error}
          title={`Problem ${errors.indexOf(error) + 1}`}
          onDismiss={() => drop(error)}
        />
      ))}
    </main>
  );
}

it("[B20] The banner leaves focus where it is when it mounts", async () => {
  const screen = await render(<Page errors={[await busyFailure()]} />);
  const load = screen.getByRole("button", { name: "Load" });
  await load.click();
  await expect.element(screen.getByRole("region")).toBeVisible();
  await expect.element(load).toHaveFocus();
});

it("[B22] Focus moves to the next error, then to the previous error, then to the trigger", async () => {
  const screen = await render(
    <Page errors={[await busyFailure(), await responseFailure(404), await responseFailure(500)]} />,
  );
  await screen.getByRole("button", { name: "Load" }).click();
  const dismiss = () => screen.getByRole("button", { name: "Dismiss" });
  await dismiss().nth(1).click();
  await expect.element(screen.getByRole("region", { name: "Problem 3" })).toHaveFocus();
  await dismiss().nth(1).click();
  await expect.element(screen.getByRole("region", { name: "Problem 1" })).toHaveFocus();
  await userEvent.tab();
  await dismiss().click();
  await expect.element(screen.getByRole("button", { name: "Load" })).toHaveFocus();
});

it("[B22] Focus stays within the modal when another error is behind it", async () => {
  const [behind, error] = [await busyFailure(), await responseFailure(404)];
  const Dialogs = (): JSX.Element => {
    const [shown, setShown] = useState<unknown>(null);
    return (
      <main>
        <button type="button" onClick={() => setShown(error)}>
          Open
        </button>
        <ErrorBanner error={behind} />
        {shown !== null && (
          <div role="dialog" aria-modal="true" aria-label="Rename">
            <ErrorBanner error={shown === error ? error : null} onDismiss={() => setShown(undefined)} />
          </div>
        )}
      </main>
    );
  };
  const screen = await render(<Dialogs />);
  await screen.getByRole("button", { name: "Open" }).click();
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await expect.element(screen.getByRole("dialog")).toHaveFocus();
});

it("[B22] Focus moves to the nearest previous error when the last banner unmounts", async () => {
  const screen = await render(
    <Page errors={[await busyFailure(), await responseFailure(404), await responseFailure(500)]} />,
  );
  await screen.getByRole("button", { name: "Load" }).click();
  await screen.getByRole("button", { name: "Dismiss" }).nth(2).click();
  await expect.element(screen.getByRole("region", { name: "Problem 2" })).toHaveFocus();
});

it("[B22] Focus moves to the container when no error and no trigger is left", async () => {
  const error = await busyFailure();
  const page = (shown: unknown) => (
    <main>
      <h1>Jobs</h1>
      <div>
        <ErrorBanner error={shown} onRetry={() => {}} />
      </div>
    </main>
  );
  const screen = await render(page(error));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page(null));
  await expect.element(screen.getByRole("main")).toHaveFocus();
});

it("[B55] The banner leaves focus alone when focus is outside", async () => {
  const error = await busyFailure();
  const page = (shown: unknown) => (
    <main>
      <input aria-label="Name" />
      <ErrorBanner error={shown} onRetry={() => {}} />
    </main>
  );
  const screen = await render(page(error));
  await screen.getByLabelText("Name").click();
  await screen.rerender(page(null));
  await expect.element(screen.getByLabelText("Name")).toHaveFocus();
});

it("[B24] The banner stays mounted for a day, and after the user dismisses it, until the error is removed", async () => {
  stopClock();
  const dismiss = vi.fn();
  const screen = await render(<ErrorBanner error={await busyFailure()} onDismiss={dismiss} />);
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  await screen.getByRole("button", { name: "Dismiss" }).click();
  expect(dismiss).toHaveBeenCalledExactlyOnceWith({ reason: "button" });
  await expect.element(screen.getByRole("region")).toBeVisible();
});

it("[B22] The banner takes focus when its focused button unmounts", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={() => {}} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(<ErrorBanner error={await responseFailure(404)} onRetry={() => {}} />);
  await expect.element(screen.getByRole("region")).toHaveFocus();
});

/** How an app moves focus when the user dismisses the first of two errors. */
interface DismissingProps {
  readonly errors: readonly unknown[];
  readonly focus: "at once" | "by autoFocus" | "in an effect" | "in a dialog";
}

function Dismissing({ errors, focus }: DismissingProps): JSX.Element {
  const [dismissed, setDismissed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dismissed) return;
    if (focus === "in an effect") field.current?.focus();
    if (focus === "in a dialog") dialog.current?.showModal();
  }, [dismissed, focus]);
  return (
    <main>
      <input aria-label="Name" ref={field} />
      {!dismissed && (
        <ErrorBanner
          error={errors[0]}
          onDismiss={() => {
            if (focus === "at once") field.current?.focus();
            setDismissed(true);
          }}
        />
      )}
      <ErrorBanner error={errors[1]} />
      {/* biome-ignore lint/a11y/noAutofocus: an app may do this */}
      {dismissed && focus === "by autoFocus" && <input aria-label="Search" autoFocus />}
      <dialog ref={dialog}>
        <button type="button">Create</button>
      </dialog>
    </main>
  );
}

it.each([
  ["at once", "textbox", "Name"],
  ["in an effect", "textbox", "Name"],
  ["by autoFocus", "textbox", "Search"],
  ["in a dialog", "button", "Create"],
] as const)(
  "[B55] The banner leaves focus to an app that moves it %s on dismissal",
  async (focus, role, name) => {
    const screen = await render(
      <Dismissing errors={[await busyFailure(), await responseFailure(404)]} focus={focus} />,
    );
    const taken: string[] = [];
    const record = ({ target }: Event) => taken.push((target as Element).tagName);
    document.addEventListener("focusin", record);
    await screen.getByRole("button", { name: "Dismiss" }).click();
    await expect.element(screen.getByRole(role, { name })).toHaveFocus();
    await drawFrames();
    await expect.element(screen.getByRole(role, { name })).toHaveFocus();
    document.removeEventListener("focusin", record);
    expect(taken).not.toContain("SECTION");
  },
);

it("[B55] The banner leaves focus on the body when it unmounts without focus inside", async () => {
  const errors = [await busyFailure(), await responseFailure(404)];
  const page = (shown: unknown) => (
    <main>
      <ErrorBanner error={shown} onRetry={() => {}} />
      <ErrorBanner error={errors[1]} />
    </main>
  );
  const screen = await render(page(errors[0]));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  (document.activeElement as HTMLElement).blur();
  await screen.rerender(page(null));
  await drawFrames();
  expect(document.activeElement).toBe(document.body);
  await screen.rerender(page(errors[0]));
  await screen.unmount();
  expect(document.activeElement).toBe(document.body);
});

it("[B22] Focus passes over a disabled trigger, and the container loses its tabindex on blur", async () => {
  const error = await busyFailure();
  const page = (shown: unknown, pending: boolean) => (
    <main>
      <button type="button" disabled={pending}>
        Load
      </button>
      <ErrorBanner error={shown} onRetry={() => {}} />
    </main>
  );
  const screen = await render(page(null, false));
  const load = screen.getByRole("button", { name: "Load" });
  await load.click();
  await screen.rerender(page(error, false));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page(null, true));
  await expect.element(screen.getByRole("main")).toHaveFocus();
  await expect.element(load).not.toHaveAttribute("tabindex");
  (document.activeElement as HTMLElement).blur();
  await expect.element(screen.getByRole("main")).not.toHaveAttribute("tabindex");
});

it("[B22] Focus stays in its section when the next error is in another one", async () => {
  const [first, second] = [await busyFailure(), await responseFailure(404)];
  const Sections = (): JSX.Element => {
    const [error, setError] = useState<unknown>(second);
    return (
      <main>
        <section aria-label="Quota">
          <ErrorBanner error={first} />
        </section>
        <section aria-label="Jobs">
          <ErrorBanner error={error} onRetry={() => setError(null)} retry="always" />
        </section>
      </main>
    );
  };
  const screen = await render(<Sections />);
  await screen
    .getByRole("button", { name: /^Retry/ })
    .nth(0)
    .click();
  await expect.element(screen.getByRole("region", { name: "Jobs" })).toHaveFocus();
});
