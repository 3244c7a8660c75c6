import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

const ID = "3f1c77d0a4b24e7e9a7be1c9f2a60b11";

async function copyReport(locale: "en" | "zh-CN"): Promise<string> {
  const error = await responseFailure(503, {
    method: "POST",
    url: "https://modelarts.example/v1/notebooks?token=abcdef123456",
    headers: { "x-request-id": ID },
    body: { error_code: "ModelArts.0010", error_msg: "Backend service is busy" },
  });
  const screen = await render(
    <ErrorBanner error={{ ...error, timestamp: Date.UTC(2026, 0, 5) }} onRetry={() => {}} />,
    withProvider(locale, { appVersion: "3.2.1" }),
  );
  await screen.getByRole("button", { name: locale === "en" ? "Details" : "详情" }).click();
  await screen
    .getByRole("button", { name: locale === "en" ? "Copy report for support" : "复制诊断信息" })
    .click();
  await expect
    .poll(() => getAnnouncements().at(-1)?.text)
    .toBe(locale === "en" ? "Report copied for support" : "已复制诊断信息");
  return navigator.clipboard.readText();
}

it("[B28] The copy button copies a support report in English", async () => {
  expect(await copyReport("en")).toBe(`The service is temporarily unavailable
The service may be overloaded or under maintenance.
Check whether the change was made before you try again.

Request ID: ${ID}
Status code: 503 Service Unavailable
Error code: ModelArts.0010
Service: ModelArts
Request: POST https://modelarts.example/v1/notebooks?token=•••
Time: 2026-01-05T00:00:00.000Z
Message from the service: Backend service is busy
App version: 3.2.1
Language: en`);
});

it("[B28] The support report contains the wait time from the response", async () => {
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} />, withProvider("zh-CN"));
  await screen.getByRole("button", { name: "详情" }).click();
  await screen.getByRole("button", { name: "复制诊断信息" }).click();
  const report = () => navigator.clipboard.readText();
  await expect.poll(report).toContain("等待时间 / Wait time: 30 seconds\n");
});

it("[B28] The support report holds the English messages beside the Chinese messages", async () => {
  const report = await copyReport("zh-CN");
  expect(report).toContain("服务暂时不可用\n");
  expect(report).toContain("The service is temporarily unavailable\n");
  expect(report).toContain(`请求 ID / Request ID: ${ID}`);
  expect(report).toContain("语言 / Language: zh-CN");
});

it("[B28] The support report holds your app's English messages beside its Chinese messages", async () => {
  const messages = {
    en: { "code.FULL.title": "The project is full" },
    "zh-CN": { "code.FULL.title": "项目已满" },
  };
  const screen = await render(
    <ErrorkitProvider locale="zh-CN" messages={messages}>
      <ErrorBanner error={{ ...(await responseFailure(409)), code: "FULL" }} />
    </ErrorkitProvider>,
  );
  await screen.getByRole("button", { name: "详情" }).click();
  await screen.getByRole("button", { name: "复制诊断信息" }).click();
  const report = () => navigator.clipboard.readText();
  await expect.poll(report).toMatch(/^项目已满\n[\s\S]*^The project is full\n/m);
});

it("[B28] The support report omits a timestamp that is no date", async () => {
  await navigator.clipboard.writeText("");
  const screen = await render(
    <ErrorBanner error={{ ...(await busyFailure()), timestamp: 1e300 }} announce="off" />,
  );
  await screen.getByRole("button", { name: "Details" }).click();
  await screen.getByRole("button", { name: "Copy report for support" }).click();
  await expect.poll(() => navigator.clipboard.readText()).toContain("503 Service Unavailable");
  expect(await navigator.clipboard.readText()).not.toContain("Time");
});
