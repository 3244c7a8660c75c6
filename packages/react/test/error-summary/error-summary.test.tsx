import type { FieldError } from "@errorkit/core";
import { createFailureReader } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorSummary } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { createTwoFieldErrors, Form, RULE } from "../helpers/field-errors.tsx";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";

it.each([
  ["en", /^Error: Some values need to be corrected$/, "2 fields need to be corrected"],
  ["zh-CN", /^错误：\s?部分内容不符合要求$/, "2 项内容需要修改"],
] as const)("[F1] The summary is a landmark named by its heading, in %s", async (locale, name, list) => {
  const screen = await render(<ErrorSummary error={await createTwoFieldErrors()} />, withProvider(locale));
  const region = screen.getByRole("region", { name });
  await expect.element(region.getByRole("heading", { level: 2, name })).toBeVisible();
  await expect.element(region.getByRole("list", { name: list })).toBeVisible();
});

it("[F17] General text does not repeat the errors of fields", async () => {
  const general = "Some of the fields are not valid.";
  const createError = () =>
    responseFailure(422, {
      body: { error_code: "Shop.1", error_msg: general, errors: [{ field: "name", message: RULE }] },
    });
  const error = await createError();
  const screen = await render(<ErrorSummary error={error} />);
  const summary = screen.getByRole("region");
  await expect.element(summary).toHaveTextContent(RULE);
  expect(summary.element().querySelector('[data-part="description"]')).toBeNull();
  expect(summary.element().textContent).not.toContain(general);
  await screen.getByRole("button", { name: "Details" }).click();
  await expect.element(summary).toHaveTextContent(general);

  await screen.unmount();
  const second = await render(
    <ErrorSummary error={error} description="Your draft is safe." serverMessage="beside" />,
  );
  await expect.element(second.getByRole("region")).toHaveTextContent("Your draft is safe.");
  await expect.element(second.getByRole("region")).toHaveTextContent(general);
});

it("[F17] The text of an error code, and what `customize` returns, stay beside the errors of fields", async () => {
  const error = await responseFailure(422, {
    body: { error_code: "Shop.1", errors: [{ field: "name", message: RULE }] },
  });
  const description = "Orders of this shop need a name.";
  const screen = await render(
    <ErrorSummary error={error} />,
    withProvider("en", { customize: () => ({ description }) }),
  );
  await expect.element(screen.getByRole("region")).toHaveTextContent(description);
  const messages = { en: { "code.Shop.1.title": "No name", "code.Shop.1.description": description } };
  const translator = createErrorTranslator({ locale: "en", messages });
  await screen.unmount();
  const second = await render(<ErrorSummary error={error} />, withProvider(translator));
  await expect.element(second.getByRole("region")).toHaveTextContent(`No name${description}`);
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
  // By keys, because Playwright fills a controlled input with nothing in Firefox.
  await userEvent.type(screen.getByRole("textbox", { name: "Cluster name" }), "7-search");
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
  await screen.getByRole("button", { name: "显示更多（还有 480 个）" }).click();
  expect(lines()).toBe(120);
  await expect.element(screen.getByRole("button", { name: "rows[20]：Wrong 20." })).toHaveFocus();
  for (const left of [380, 280, 180, 80]) {
    await screen.getByRole("button", { name: `显示更多（还有 ${left} 个）` }).click();
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

it("[F10] The summary follows the locale and leaves focus where it is", async () => {
  const translator = createTestTranslator("en");
  const screen = await render(<Form errors={[await createTwoFieldErrors()]} />, withProvider(translator));
  await screen.getByRole("button", { name: "Create" }).click();
  await screen.getByRole("textbox", { name: "Nodes" }).click();
  await translator.setLocale("zh-TW");
  await expect
    .element(screen.getByRole("region", { name: new RegExp(`^錯誤：\\s?${zhTW["status.422.title"]}$`) }))
    .toBeVisible();
  await expect
    .element(screen.getByRole("list", { name: zhTW["ui.fieldProblems_other"].replace("{{count}}", "2") }))
    .toBeVisible();
  await expect.element(screen.getByRole("textbox", { name: "Nodes" })).toHaveFocus();
});
