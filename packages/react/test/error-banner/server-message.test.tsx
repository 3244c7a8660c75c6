import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

const MESSAGE = "A job named nightly-1 already exists";
const failWith = (status: number, message: string, code = "Jobs.0409") =>
  responseFailure(status, { body: { error_code: code, error_msg: message } });
const getMessage = (container: HTMLElement) => container.querySelector("[data-part=server-message]");

it("[B61] The banner shows the message from the service after a 4xx that the user can resolve", async () => {
  const screen = await render(<ErrorBanner error={await failWith(409, MESSAGE)} />, withProvider("zh-CN"));
  const line = getMessage(screen.container);
  expect(line?.textContent).toBe(`服务返回的信息：${MESSAGE}`);
  expect(line?.querySelector("q")?.lang).toBe("en");
});

it("[B61] The line names the service where the failure does", async () => {
  const error = await responseFailure(409, {
    url: "https://modelarts.example/v1/jobs",
    body: { error_code: "ModelArts.0409", error_msg: MESSAGE },
  });
  const screen = await render(<ErrorBanner error={error} />);
  expect(getMessage(screen.container)?.textContent).toBe(`ModelArts: ${MESSAGE}`);
});

it.each([
  [503, "The database primary has failed over"],
  [401, "The token has expired at noon"],
  [429, "Slow down please, my friend"],
  [404, "Not Found"],
  [400, "INVALID_NAME"],
  [400, "invalid_name_of_the_job"],
])("[B61] A %i with the message %j has it in the details only", async (status, message) => {
  const screen = await render(<ErrorBanner error={await failWith(status, message)} />);
  await expect.element(screen.getByRole("region")).toBeVisible();
  expect(getMessage(screen.container)).toBeNull();
});

it("[B61] A failure inside a successful response has its message below the description, because nothing else says what failed", async () => {
  const error = await failWith(200, "The quota of 5 jobs is used up");
  const screen = await render(<ErrorBanner error={error} method="GET" />);
  expect(getMessage(screen.container)?.textContent).toContain("The quota of 5 jobs is used up");
});

it("[B61] Four Chinese characters are a sentence", async () => {
  const screen = await render(<ErrorBanner error={await failWith(409, "作业名称重复")} />);
  expect(getMessage(screen.container)?.querySelector("q")?.lang).toBe("zh");
});

it("[B61] `serverMessage` of the surface takes precedence over the provider, and a function over the default", async () => {
  const error = await failWith(503, "Maintenance until two o'clock");
  const screen = await render(
    <ErrorkitProvider serverMessage={({ code }) => (code === "Jobs.0409" ? "beside" : undefined)}>
      <ErrorBanner error={error} />
      <ErrorBanner error={error} serverMessage="details" />
    </ErrorkitProvider>,
  );
  expect(screen.container.querySelectorAll("[data-part=server-message]")).toHaveLength(1);
});

it("[B61] A `serverMessage` that throws leaves the default", async () => {
  const screen = await render(
    <ErrorBanner
      error={await failWith(409, MESSAGE)}
      serverMessage={() => {
        throw new Error("a mistake of the app");
      }}
    />,
  );
  expect(getMessage(screen.container)).not.toBeNull();
  expect(takeConsoleMessages()[0]).toContain("`serverMessage` threw");
});

it("[B62] The message is cleaned, redacted, and three lines long at most", async () => {
  const secret = "sk_live_51HxFzQ2eZvKYlo2CabcDEF99";
  const text = `The key ${secret} was\u202e rejected by <b>the</b> gateway. ${"Ask for another key. ".repeat(40)}`;
  const screen = await render(
    <div style={{ inlineSize: "320px" }}>
      <ErrorBanner error={await failWith(409, text)} />
    </div>,
  );
  const line = getMessage(screen.container) as HTMLElement;
  expect(line.textContent).not.toContain(secret);
  expect(line.textContent).not.toContain("\u202e");
  expect(line.querySelector("b")).toBeNull();
  expect(line.clientHeight).toBeLessThanOrEqual(3 * Number.parseFloat(getComputedStyle(line).lineHeight) + 1);
});

it("[B62] The message is left out where the text of the app contains it", async () => {
  const error = await failWith(409, MESSAGE);
  const screen = await render(<ErrorBanner error={error} description={<em>{MESSAGE}.</em>} />);
  expect(getMessage(screen.container)).toBeNull();
});

it.each([
  ["en", "Job list: the service is temporarily unavailable"],
  ["zh-CN", "作业列表：服务暂时不可用"],
] as const)("[B60] `subject` precedes the title and is announced, in %s", async (locale, title) => {
  const subject = locale === "en" ? "Job list" : "作业列表";
  const screen = await render(
    <ErrorBanner error={await responseFailure(503)} subject={subject} />,
    withProvider(locale),
  );
  await expect.element(screen.getByRole("region", { name: title })).toBeVisible();
  await expect.poll(() => getAnnouncements()[0]?.text).toContain(title);
});

it("[B60] `subject` precedes a title of the app too, and leaves names and acronyms as they are", async () => {
  const error = await responseFailure(503);
  const screen = await render(
    <>
      <ErrorBanner error={error} subject="Job list" title={<b>Out of order</b>} />
      <ErrorBanner error={error} subject="Upload" title="OBS is down" />
    </>,
  );
  await expect.element(screen.getByRole("region", { name: "Job list: Out of order" })).toBeVisible();
  await expect.element(screen.getByRole("region", { name: "Upload: OBS is down" })).toBeVisible();
});
