import { FailureError, toFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { useFailure, useFailureDescription, useFieldErrors, useRetry, useTranslator } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { render, renderHook } from "vitest-browser-react";
import { busyFailure, createResponse, rateLimitFailure, responseFailure } from "./helpers/failures.ts";
import { createTestTranslator, withProvider } from "./helpers/render-with-provider.tsx";
import { stopClock } from "./helpers/stop-clock.ts";

it("useFailure reads any error, and returns null without one", async () => {
  const { result, rerender } = await renderHook((props?: { value: unknown }) => useFailure(props?.value));
  expect(result.current).toBeNull();
  await rerender({ value: null });
  expect(result.current).toBeNull();
  await rerender({ value: new FailureError(await busyFailure()) });
  expect(result.current).toMatchObject({ kind: "http", status: 503 });
  await rerender({ value: new TypeError("Failed to fetch") });
  expect(result.current?.kind).toBe("network");
  await rerender({ value: "plain text" });
  expect(result.current?.message).toBe("plain text");
});

it("useFailure returns the same failure for the same error in each render", async () => {
  const error = new Error("once");
  const { result, rerender } = await renderHook((value: unknown) => useFailure(value), {
    initialProps: error,
  });
  const first = result.current;
  await rerender(error);
  expect(result.current).toBe(first);
});

it("useFailure shares the failure of a Response between components once its body is read", async () => {
  const response = createResponse(429, { body: { error_code: "ModelArts.0105" } });
  const { result } = await renderHook(() => useFailure(response));
  await expect.poll(() => result.current?.code).toBe("ModelArts.0105");
  const { result: other } = await renderHook(() => useFailure(response));
  await expect.poll(() => other.current).toBe(result.current);
});

it("useFailure reads the body of the response that an error of ky 1 carries", async () => {
  const response = createResponse(400, { body: { error_code: "JOB.7", error_msg: "The name is taken" } });
  const error = Object.assign(new Error("Request failed with status code 400"), {
    name: "HTTPError",
    response,
  });
  const { result } = await renderHook(() => useFailure(error));
  await expect.poll(() => result.current).toMatchObject({ code: "JOB.7", message: "The name is taken" });
  expect(response.bodyUsed).toBe(false);
});

it("useFieldErrors returns the app's messages for the codes of fields, in the current locale", async () => {
  const messages = {
    en: { "field.too_short": "At least 3 characters." },
    "zh-CN": { "field.too_short": "至少输入 3 个字符。" },
  };
  const translator = createErrorTranslator({ locale: "en", messages, catalogs: { "zh-CN": zhCN } });
  const error = toFailure({
    status: 422,
    errors: [
      { field: "name", code: "too_short", message: "Value is too short." },
      { field: "zone", code: "no_such_zone", message: "Choose a zone." },
    ],
  });
  const { result, rerender } = await renderHook(
    (value: unknown = error) => useFieldErrors(value),
    withProvider(translator),
  );
  const inEnglish = result.current;
  expect(inEnglish).toEqual([
    { path: ["name"], code: "too_short", message: "At least 3 characters." },
    { path: ["zone"], code: "no_such_zone", message: "Choose a zone." },
  ]);
  await rerender(error);
  expect(result.current).toBe(inEnglish);
  await translator.setLocale("zh-CN");
  await expect.poll(() => result.current[0]?.message).toBe("至少输入 3 个字符。");
  await rerender(null);
  expect(result.current).toEqual([]);
});

it("useFailureDescription describes a read and a write in the current locale", async () => {
  const translator = createTestTranslator("zh-CN");
  const error = await responseFailure(504);
  const { result, rerender } = await renderHook(
    (method?: string) => useFailureDescription(error, { method, offers: { retry: true } }),
    withProvider(translator),
  );
  expect(result.current).toMatchObject({ title: zhCN["status.504.title"], locale: "zh-CN" });
  await rerender("POST");
  expect(result.current?.nextStep).toBe("操作可能仍在进行。请先确认更改是否已生效，再决定是否重试。");
  await translator.setLocale("en");
  await expect.poll(() => result.current?.title).toBe("The service took too long to respond");
});

it("useRetry is hidden, waiting, ready or running", async () => {
  stopClock(Date.UTC(2026, 0, 5));
  let finish = () => {};
  const onRetry = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { result, rerender } = await renderHook((error: unknown) => useRetry(error, { onRetry }), {
    initialProps: await responseFailure(400),
  });
  expect(result.current.state).toBe("hidden");
  await rerender(await rateLimitFailure());
  expect(result.current).toMatchObject({ state: "waiting", secondsLeft: 30 });
  result.current.retry();
  expect(onRetry).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(30_000);
  await expect.poll(() => result.current.state).toBe("ready");
  expect(result.current).not.toHaveProperty("secondsLeft");
  const { retry } = result.current;
  retry();
  // The user presses twice before React commits.
  retry();
  await expect.poll(() => result.current.state).toBe("running");
  expect(onRetry).toHaveBeenCalledExactlyOnceWith({ attempt: 1, signal: expect.any(AbortSignal) });
  finish();
  await expect.poll(() => result.current.state).toBe("ready");
});

it("useFailure reads a thrown value with the provider's reader and service", async () => {
  const reader = {
    toFailure: (input: unknown, context?: { service?: string | undefined }) =>
      toFailure(`${String(input)} of ${context?.service}`),
    readFailure: () => Promise.resolve(toFailure("never")),
    findFailureInBody: () => undefined,
  };
  const { result } = await renderHook(
    () => useFailure("trouble"),
    withProvider("en", { reader, service: "mrs" }),
  );
  expect(result.current?.message).toBe("trouble of mrs");
});

it("useTranslator gives your component the current translator and follows its locale", async () => {
  const translator = createTestTranslator("en");
  const Own = () => <p>{useTranslator().t("ui.retry")}</p>;
  const screen = await render(<Own />, withProvider(translator));
  await expect.element(screen.locator.getByText("Retry", { exact: true })).toBeVisible();
  await translator.setLocale("zh-TW");
  await expect.element(screen.locator.getByText("再試一次")).toBeVisible();
});
