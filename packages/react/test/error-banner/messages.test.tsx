import { readFailure } from "@errorkit/core";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import {
  busyFailure,
  clientFailure,
  createResponse,
  rateLimitFailure,
  responseFailure,
} from "../helpers/failures.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";

it("[B1] The banner states what happened, what it means and what to do next, in English without a provider", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />);
  await expect
    .element(screen.getByRole("heading"))
    .toHaveTextContent("Error: The service is temporarily unavailable");
  await expect
    .element(screen.locator.getByText("The service may be overloaded or under maintenance. Come back later."))
    .toBeVisible();
});

it.each([
  ["zh-CN", "错误：", zhCN],
  ["zh-TW", "錯誤：", zhTW],
] as const)("[B1] The banner uses %s inside a provider", async (locale, severity, catalog) => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />, withProvider(locale));
  await expect.element(screen.getByRole("heading")).toHaveTextContent(severity + catalog["status.503.title"]);
  const text = catalog["status.503.description"] + createTestTranslator(locale).describe(503).nextStep;
  await expect.element(screen.locator.getByText(text)).toBeVisible();
  await expect.element(screen.getByRole("region")).toHaveAttribute("lang", locale);
});

it("[B1] The banner follows the provider's locale, with your app's messages", async () => {
  const messages = {
    en: { "code.QUOTA.title": "The project is full" },
    "zh-TW": { "code.QUOTA.title": "專案已滿" },
  };
  const error = await responseFailure(409, { body: { error_code: "QUOTA", error_msg: "no" } });
  const page = (locale: string) => (
    <ErrorkitProvider locale={locale} messages={messages}>
      <ErrorBanner error={error} />
    </ErrorkitProvider>
  );
  const screen = await render(page("en-GB"));
  await expect.element(screen.getByRole("heading")).toHaveTextContent("Error: The project is full");
  await screen.rerender(page("zh-HK"));
  await expect.element(screen.getByRole("heading")).toHaveTextContent("錯誤：專案已滿");
});

it("[B2] The banner is a landmark named by its heading, with the severity as text", async () => {
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} />);
  await expect.element(screen.getByRole("region", { name: "Warning: Too many requests" })).toBeVisible();
});

it.each([[null], [undefined], [false], [""]])("[B3] The banner renders nothing for %j", async (error) => {
  const screen = await render(<ErrorBanner error={error} onRetry={() => {}} />);
  expect(screen.container).toBeEmptyDOMElement();
});

it("[B3] The banner shows a canceled request only with `showAborted`", async () => {
  const error = clientFailure("aborted");
  const screen = await render(<ErrorBanner error={error} />);
  expect(screen.container).toBeEmptyDOMElement();
  await screen.rerender(<ErrorBanner error={error} showAborted />);
  await expect
    .element(screen.getByRole("region", { name: "Information: The request was canceled" }))
    .toBeVisible();
});

it("[B4] The banner asks the user to check a write first, by the failure's method or by the prop", async () => {
  const check = "Check whether the change was made before you try again.";
  const screen = await render(
    <ErrorBanner error={await responseFailure(504, { method: "POST" })} onRetry={() => {}} />,
  );
  await expect.element(screen.locator.getByText(check)).toBeVisible();
  const unknown = await responseFailure(504);
  await screen.rerender(<ErrorBanner error={unknown} onRetry={() => {}} />);
  await expect.element(screen.locator.getByText("Try again later.")).toBeVisible();
  await screen.rerender(<ErrorBanner error={unknown} method="DELETE" onRetry={() => {}} />);
  await expect.element(screen.locator.getByText(check)).toBeVisible();
});

it("[B5] The banner takes the severity from the failure", async () => {
  const cases = [
    [await responseFailure(401), "warning"],
    [await rateLimitFailure(), "warning"],
    [await responseFailure(503, { headers: { "retry-after": "9" } }), "warning"],
    [await responseFailure(503), "error"],
    [clientFailure("offline"), "warning"],
    [clientFailure("network"), "error"],
    [clientFailure("chunk-load"), "warning"],
    [clientFailure("aborted"), "info"],
    ["something odd", "error"],
  ] as const;
  const screen = await render(<ErrorBanner error={null} />);
  for (const [error, severity] of cases) {
    await screen.rerender(<ErrorBanner error={error} showAborted />);
    await expect.element(screen.getByRole("region")).toHaveAttribute("data-severity", severity);
  }
});

it("[B6] The title is a heading of `headingLevel`, or a paragraph", async () => {
  const error = await responseFailure(404);
  const screen = await render(<ErrorBanner error={error} />);
  await expect.element(screen.getByRole("heading", { level: 2 })).toBeVisible();
  await screen.rerender(<ErrorBanner error={error} headingLevel={4} />);
  await expect.element(screen.getByRole("heading", { level: 4 })).toBeVisible();
  await screen.rerender(<ErrorBanner error={error} headingLevel="none" />);
  await expect.element(screen.getByRole("heading")).not.toBeInTheDocument();
  await expect
    .element(screen.getByRole("region", { name: "Error: This resource can't be found" }))
    .toBeVisible();
});

it("[B7] Props replace messages and actions, and null leaves a part out", async () => {
  const open = vi.fn();
  const screen = await render(
    <ErrorBanner
      error={await busyFailure()}
      title={<em>Job nightly-17 wasn't created</em>}
      description={null}
      nextStep="Look at the list."
      severity="info"
      actions={[
        { id: "docs", label: "Read the guide", href: "https://docs.example/jobs" },
        { id: "list", label: "Open the list", onSelect: open, primary: true },
      ]}
    />,
  );
  await expect
    .element(screen.getByRole("region", { name: "Information: Job nightly-17 wasn't created" }))
    .toHaveAttribute("data-severity", "info");
  await expect.element(screen.locator.getByText("Look at the list.", { exact: true })).toBeVisible();
  await expect.element(screen.locator.getByText("overloaded")).not.toBeInTheDocument();
  await expect
    .element(screen.getByRole("link", { name: "Read the guide" }))
    .toHaveAttribute("href", "https://docs.example/jobs");
  await screen.getByRole("button", { name: "Open the list" }).click();
  expect(open).toHaveBeenCalledOnce();
});

it("[B47] `customize` replaces the defaults, and a prop takes precedence", async () => {
  const screen = await render(
    <ErrorBanner error={await busyFailure()} nextStep="Wait." />,
    withProvider("zh-CN", {
      customize: (failure, defaults, { locale }) => ({
        ...defaults,
        title: `${failure.status} ${locale} ${String(defaults.title)}`,
        nextStep: "unseen",
      }),
    }),
  );
  await expect
    .element(screen.getByRole("heading"))
    .toHaveTextContent(`错误：503 zh-CN ${zhCN["status.503.title"]}`);
  await expect.element(screen.locator.getByText("Wait.", { exact: true })).toBeVisible();
});

it("[B8] Two banners read a Response once, show its request ID, and leave the body readable", async () => {
  const response = createResponse(409, {
    body: { error_code: "ModelArts.0302", error_msg: "exists", request_id: "req-77" },
  });
  const clone = vi.spyOn(response, "clone");
  const screen = await render(
    <>
      <ErrorBanner error={response} />
      <ErrorBanner error={response} />
    </>,
  );
  await expect.element(screen.locator.getByText("req-77").first()).toBeVisible();
  expect(clone).toHaveBeenCalledOnce();
  expect(await response.json()).toMatchObject({ error_code: "ModelArts.0302" });
});

it("[B8] The banner shows status and headers of a Response whose body is used", async () => {
  const response = createResponse(503, { body: {}, headers: { "x-request-id": "req-5" } });
  await response.text();
  const screen = await render(<ErrorBanner error={response} />);
  await expect.element(screen.locator.getByText("req-5")).toBeVisible();
});

it("[B9] The banner names the missing permission and the missing resource", async () => {
  const forbidden = { ...(await responseFailure(403)), permissions: ["modelarts:notebook:create"] };
  const missing = { ...(await responseFailure(404)), resource: "train-llm-07" };
  const screen = await render(
    <ErrorBanner error={JSON.parse(JSON.stringify(forbidden))} />,
    withProvider("zh-CN"),
  );
  await expect.element(screen.locator.getByText("缺少权限：modelarts:notebook:create")).toBeVisible();
  await screen.rerender(<ErrorBanner error={JSON.parse(JSON.stringify(missing))} />);
  await expect.element(screen.locator.getByText("资源：“train-llm-07”")).toBeVisible();
});

it("[B1] The banner describes the failure that your app's reader returns", async () => {
  const reader = {
    readFailure,
    toFailure: () => clientFailure("timeout"),
    findFailureInBody: () => undefined,
  };
  const screen = await render(
    <ErrorBanner error="anything" />,
    withProvider(createTestTranslator("en"), { reader }),
  );
  await expect.element(screen.getByRole("heading")).toHaveTextContent("Error: The request timed out");
});
