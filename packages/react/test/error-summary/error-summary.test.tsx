import type { FieldError } from "@errorkit/core";
import { createFailureReader, toFailure } from "@errorkit/core";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorSummary } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

const labels: Readonly<Record<string, string>> = { name: "Cluster name", nodes: "Nodes" };
const RULE = "Use 4 to 32 letters, digits, or hyphens.";

const createFieldErrors = (problems: readonly (readonly [field: string, message: string])[], id = "req-1") =>
  responseFailure(422, {
    headers: { "x-request-id": id },
    body: { errors: problems.map(([field, message]) => ({ field, message })) },
  });
const createTwoFieldErrors = () =>
  createFieldErrors([
    ["name", RULE],
    ["nodes", "Enter a number from 1 to 32."],
  ]);

/** A form that shows the next error after each submit. */
function Form({ errors }: { readonly errors: readonly unknown[] }): JSX.Element {
  const [sent, setSent] = useState(0);
  const [typed, setTyped] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSent(sent + 1);
      }}
    >
      <ErrorSummary
        error={sent > 0 ? errors[sent - 1] : null}
        getFieldLabel={([field]) => labels[field ?? ""]}
        onFieldSelect={([field]) => document.getElementsByName(String(field))[0]?.focus()}
      />
      <input name="name" aria-label="Cluster name" value={typed} onChange={(e) => setTyped(e.target.value)} />
      <input name="nodes" aria-label="Nodes" defaultValue="64" />
      <button type="submit">Create</button>
      <p>sent {sent} times</p>
    </form>
  );
}

it.each([
  ["en", /^Error: Some values need to be corrected$/, "2 fields need to be corrected"],
  ["zh-CN", /^错误：\s?部分内容不符合要求$/, "2 项内容需要修改"],
] as const)("[F1] The summary is a landmark named by its heading, in %s", async (locale, name, list) => {
  const screen = await render(<ErrorSummary error={await createTwoFieldErrors()} />, withProvider(locale));
  const region = screen.getByRole("region", { name });
  await expect.element(region.getByRole("heading", { level: 2, name })).toBeVisible();
  await expect.element(region.getByRole("list", { name: list })).toBeVisible();
});

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

it("[F4] A line without a field, or without `onFieldSelect`, is text", async () => {
  const whole = {
    ...(await createTwoFieldErrors()),
    fieldErrors: [{ path: [], message: "The dates overlap." }],
  };
  const error = JSON.parse(JSON.stringify(whole));
  const screen = await render(<ErrorSummary error={error} onFieldSelect={() => {}} />);
  await expect.element(screen.getByRole("listitem")).toHaveTextContent(/^The dates overlap\.$/);
  expect(screen.getByRole("listitem").getByRole("button").elements()).toHaveLength(0);
  await screen.rerender(<ErrorSummary error={await createTwoFieldErrors()} />);
  await expect.element(screen.locator.getByText(RULE)).toBeVisible();
  expect(screen.getByRole("listitem").getByRole("button").elements()).toHaveLength(0);
});

it("[F4] `onFieldSelect` receives the whole path", async () => {
  const select = vi.fn();
  const path: FieldError["path"] = ["disks", 0, "size"];
  const deep = { ...(await createTwoFieldErrors()), fieldErrors: [{ path, message: "Too large." }] };
  const screen = await render(
    <ErrorSummary error={JSON.parse(JSON.stringify(deep))} onFieldSelect={select} />,
  );
  await screen.getByRole("button", { name: "disks[0].size: Too large." }).click();
  expect(select.mock.calls).toEqual([[path]]);
});

it("[F5] A line names the path when `getFieldLabel` returns nothing or throws", async () => {
  const error = await createTwoFieldErrors();
  const screen = await render(
    <ErrorSummary error={error} getFieldLabel={([field]) => (field === "name" ? <em>Name</em> : null)} />,
  );
  await expect.element(screen.getByRole("listitem").first()).toHaveTextContent(`Name: ${RULE}`);
  await expect.element(screen.getByRole("listitem").nth(1)).toHaveTextContent(/^nodes: /);
  expect(takeConsoleMessages()).toEqual([]);
  await screen.rerender(
    <ErrorSummary
      error={error}
      getFieldLabel={() => {
        throw new Error("a mistake of your app");
      }}
    />,
  );
  await expect.element(screen.getByRole("listitem").first()).toHaveTextContent(/^name: /);
  expect(takeConsoleMessages().join()).toContain("getFieldLabel");
});

it("[F6] The summary clears no input and submits nothing", async () => {
  const screen = await render(<Form errors={[await createTwoFieldErrors()]} />);
  await screen.getByRole("textbox", { name: "Cluster name" }).fill("7-search");
  await screen.getByRole("textbox", { name: "Nodes" }).fill("99");
  await screen.getByRole("button", { name: "Create" }).click();
  await screen.getByRole("button", { name: /^Cluster name: / }).click();
  await expect.element(screen.getByRole("textbox", { name: "Cluster name" })).toHaveValue("7-search");
  await expect.element(screen.getByRole("textbox", { name: "Nodes" })).toHaveValue("99");
  await expect.element(screen.locator.getByText("sent 1 times")).toBeVisible();
});

it("[F7] The summary shows 20 of 500 field errors, and more on request", async () => {
  const base = await createTwoFieldErrors();
  const fields = Array.from({ length: 500 }, (_, n) => ({ path: ["rows", n], message: `Wrong ${n}.` }));
  // The reader of an app can return any number of field errors.
  const reader = { ...createFailureReader(), toFailure: () => ({ ...base, fieldErrors: fields }) };
  const screen = await render(
    <ErrorSummary error="all rows" onFieldSelect={() => {}} />,
    withProvider("zh-CN", { reader }),
  );
  const lines = () => screen.getByRole("listitem").elements().length;
  expect(lines()).toBe(20);
  await screen.getByRole("button", { name: "另有 480 个" }).click();
  expect(lines()).toBe(120);
  await expect.element(screen.getByRole("button", { name: "rows[20]：Wrong 20." })).toHaveFocus();
  for (const left of [380, 280, 180, 80]) {
    await screen.getByRole("button", { name: `另有 ${left} 个` }).click();
  }
  expect(lines()).toBe(500);
  await expect.element(screen.getByRole("button", { name: "rows[420]：Wrong 420." })).toHaveFocus();
});

it("[F8] The summary shows a failure without field errors with next step and retry", async () => {
  const retry = vi.fn();
  const screen = await render(<ErrorSummary error={await busyFailure()} onRetry={retry} />);
  const region = screen.getByRole("region", { name: "Error: The service is temporarily unavailable" });
  await expect.element(region).toHaveTextContent("Try again later.");
  await expect.element(region).toHaveFocus();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  expect(retry).toHaveBeenCalledOnce();
  expect(screen.getByRole("list").elements()).toHaveLength(0);
});

it("[F9] The summary shows untrusted names and messages as truncated text, with their language", async () => {
  const evil = `<img src=x onerror=alert(1)>\u202E${"x".repeat(1_000_000)}`;
  const base = await createTwoFieldErrors();
  const fields = [
    { path: [evil], message: evil },
    { path: ["name"], message: "Use letters." },
    { path: ["名称"], message: "名称过长。" },
  ];
  const error = JSON.parse(JSON.stringify({ ...base, fieldErrors: fields }));
  const screen = await render(<ErrorSummary error={error} onFieldSelect={() => {}} />, withProvider("zh-TW"));
  const region = screen.getByRole("region").element();
  expect(region.querySelector("img")).toBeNull();
  expect(region.textContent).not.toContain("\u202E");
  expect(region.textContent?.length).toBeLessThan(1_500);
  expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  await expect.element(screen.locator.getByText("Use letters.")).toHaveAttribute("lang", "en");
  await expect.element(screen.locator.getByText("名称过长。")).not.toHaveAttribute("lang");
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

it("[F10] The summary follows the locale and leaves focus where it is", async () => {
  const translator = createTestTranslator("en");
  const screen = await render(<Form errors={[await createTwoFieldErrors()]} />, withProvider(translator));
  await screen.getByRole("button", { name: "Create" }).click();
  await screen.getByRole("textbox", { name: "Nodes" }).click();
  await translator.setLocale("zh-TW");
  await expect
    .element(screen.getByRole("region", { name: new RegExp(`^錯誤：\\s?${zhTW["status.422.title"]}$`) }))
    .toBeVisible();
  await expect.element(screen.getByRole("textbox", { name: "Nodes" })).toHaveFocus();
});
