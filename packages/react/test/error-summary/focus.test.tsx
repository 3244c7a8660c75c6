import { toFailure } from "@errorkit/core";
import { ErrorSummary } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createFieldErrors, createTwoFieldErrors, Form, RULE } from "../helpers/field-errors.tsx";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

it("[F2] [F3] [F4] The summary takes focus after the submit, and each line moves focus to its field", async () => {
  const screen = await render(<Form errors={[await createTwoFieldErrors()]} />);
  await screen.getByRole("button", { name: "Create" }).click();
  await expect.element(screen.getByRole("region")).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole("button", { name: `Cluster name: ${RULE}` })).toHaveFocus();
  await userEvent.tab();
  await expect
    .element(screen.getByRole("button", { name: "Nodes: Enter a number from 1 to 32." }))
    .toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("textbox", { name: "Nodes" })).toHaveFocus();
});

it("[F2] [F14] The summary takes focus for other field errors, and for the same ones after another submit", async () => {
  const first = await createTwoFieldErrors();
  const again = await createFieldErrors([["name", RULE]], "req-2");
  const screen = await render(<Form errors={[first, JSON.parse(JSON.stringify(first)), again]} />);
  const submit = screen.getByRole("button", { name: "Create" });
  for (const sent of [1, 2, 3]) {
    await submit.click();
    await expect.element(screen.locator.getByText(`sent ${sent} times`)).toBeVisible();
    await expect.element(screen.getByRole("region")).toHaveFocus();
  }
  expect(getAnnouncements()).toEqual([]);
});

it("[F2] The summary takes focus for other field errors without a submit", async () => {
  const page = (error: unknown) => (
    <>
      <input aria-label="Search" />
      <ErrorSummary error={error} />
    </>
  );
  const screen = await render(page(await createTwoFieldErrors()));
  await screen.getByRole("textbox", { name: "Search" }).click();
  await screen.rerender(page(await createFieldErrors([["name", RULE]])));
  await expect.element(screen.getByRole("region")).toHaveFocus();
});

it("[F2] [F13] The summary moves no focus for the same field errors after the submit of another form", async () => {
  const page = (error: unknown) => (
    <>
      <form>
        <ErrorSummary error={error} />
      </form>
      <form onSubmit={(event) => event.preventDefault()}>
        <button type="submit">Search</button>
      </form>
    </>
  );
  const first = await createTwoFieldErrors();
  const screen = await render(page(first));
  await expect.element(screen.getByRole("region")).toHaveFocus();
  const search = screen.getByRole("button", { name: "Search" });
  await search.click();
  await screen.rerender(page(first));
  await screen.rerender(page(await createTwoFieldErrors()));
  await expect.poll(getAnnouncements).toHaveLength(1);
  await expect.element(search).toHaveFocus();
});

it("[F13] The summary announces the same field errors again when no form was submitted", async () => {
  const first = await createTwoFieldErrors();
  const Page = (): JSX.Element => {
    const [error, setError] = useState<unknown>(first);
    const [sending, setSending] = useState(false);
    const send = async () => {
      setSending(true);
      setError(await createTwoFieldErrors());
      setSending(false);
    };
    return (
      <>
        <ErrorSummary error={error} />
        <button type="button" onClick={send}>
          {sending ? "Saving…" : "Save"}
        </button>
      </>
    );
  };
  const screen = await render(<Page />);
  await expect.element(screen.getByRole("region")).toHaveFocus();
  await screen.getByRole("button", { name: "Save" }).click();
  await expect
    .poll(getAnnouncements)
    .toEqual([{ text: "Error: Some values need to be corrected", politeness: "polite" }]);
  await expect.element(screen.getByRole("button", { name: "Save" })).toHaveFocus();
});

it("[F13] The summary moves no focus while the user types and each render creates the error anew", async () => {
  const body = { errors: [{ field: "name", message: RULE }] };
  const Page = (): JSX.Element => {
    const [typed, setTyped] = useState("");
    return (
      <form>
        <ErrorSummary error={toFailure({ status: 422, body, message: "refused" })} />
        <input aria-label="Cluster name" value={typed} onChange={(e) => setTyped(e.target.value)} />
      </form>
    );
  };
  const screen = await render(<Page />);
  await expect.element(screen.getByRole("region")).toHaveFocus();
  const input = screen.getByRole("textbox", { name: "Cluster name" });
  await input.click();
  await userEvent.keyboard("search");
  await expect.element(input).toHaveFocus();
  await expect.element(input).toHaveValue("search");
  expect(getAnnouncements()).toEqual([]);
});

it("[F14] The summary announces nothing when it takes focus, unless `announce` is set", async () => {
  stopClock();
  const error = await createTwoFieldErrors();
  const screen = await render(<ErrorSummary error={error} />);
  await advanceClock(5000);
  expect(getAnnouncements()).toEqual([]);
  await screen.unmount();
  await render(<ErrorSummary error={error} announce="assertive" />);
  await render(<ErrorSummary error={error} announce="polite" />, withProvider("zh-CN"));
  await expect.poll(flushAnnouncements).toEqual([
    { text: "Error: Some values need to be corrected", politeness: "assertive" },
    { text: "错误：部分内容不符合要求", politeness: "polite" },
  ]);
});

it('[F15] The summary leaves announcements to the fields with `autoFocus={false}` and `announce="off"`', async () => {
  stopClock();
  const screen = await render(
    <ErrorSummary error={await createTwoFieldErrors()} autoFocus={false} announce="off" />,
  );
  await expect.element(screen.getByRole("region")).toBeVisible();
  await advanceClock(5000);
  expect(getAnnouncements()).toEqual([]);
  await expect.element(screen.getByRole("region")).not.toHaveFocus();
});

it("[F15] The summary announces the failure and moves no focus with `autoFocus={false}`", async () => {
  const screen = await render(
    <>
      <input aria-label="Search" />
      <ErrorSummary error={null} autoFocus={false} />
    </>,
  );
  await screen.getByRole("textbox", { name: "Search" }).click();
  await screen.rerender(
    <>
      <input aria-label="Search" />
      <ErrorSummary error={await createTwoFieldErrors()} autoFocus={false} />
    </>,
  );
  await expect.element(screen.getByRole("region")).toBeVisible();
  await expect.element(screen.getByRole("textbox", { name: "Search" })).toHaveFocus();
  await expect
    .poll(getAnnouncements)
    .toEqual([{ text: "Error: Some values need to be corrected", politeness: "assertive" }]);
});
