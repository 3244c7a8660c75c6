import { toFailure } from "@errorkit/core";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import * as errorkit from "@errorkit/react";
import type { FunctionComponent } from "react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";

const { ErrorkitProvider, createErrorStore, useDescription, useFailure, useRetry, useTranslator } = errorkit;
const any = errorkit as unknown as Record<string, FunctionComponent<Record<string, unknown>>>;

const at = Date.UTC(2026, 0, 5);
const error = toFailure(
  new Response(null, { status: 429, headers: { "retry-after": "30", "x-request-id": "req-1" } }),
  { now: at },
);

/** Renders in Traditional Chinese, as the first HTML for a reader in Hong Kong. */
const send = (
  component: FunctionComponent<Record<string, unknown>>,
  props: Record<string, unknown> = {},
): string =>
  renderToString(
    createElement(
      ErrorkitProvider,
      { locale: "zh-HK", catalogs: { "zh-TW": zhTW } },
      createElement(component, props),
    ),
  );

it("has no window here", () => {
  expect([typeof window, typeof document]).toEqual(["undefined", "undefined"]);
});

it.each(["ErrorBanner", "ErrorInline", "ErrorPage", "ErrorState"])(
  "%s renders on a server in the provider's language, the whole wait on its countdown",
  (name) => {
    const html = send(any[name]!, { error, onRetry: () => {}, onDismiss: () => {} });
    for (const words of ["請求過於頻繁", "30 秒後可重試", "req-1", 'lang="zh-TW"', "警告"])
      expect(html).toContain(words);
    expect(send(any[name]!, { error: null })).toBe("");
  },
);

it("renders everything else on a server too", () => {
  const store = createErrorStore();
  store.add(error);
  const failures = [{ id: "a", label: "a", error }];
  expect(send(any.LocaleSelect!)).toContain("繁體中文");
  expect(send(any.ErrorSummary!, { error })).toContain("請求過於頻繁");
  expect(send(any.PartialFailure!, { total: 2, failures })).toContain("請求過於頻繁");
  // Toasts are no part of a page that a server sends; their region is.
  expect(send(any.ErrorToaster!, { store })).toContain("通知");
});

it("runs every hook on a server", () => {
  const Own = () => {
    const failure = useFailure(error);
    const description = useDescription(error);
    const retry = useRetry(error, { onRetry: () => {} });
    return [failure?.status, description?.title, retry.state, retry.secondsLeft, useTranslator().locale].join(
      " ",
    );
  };
  expect(send(Own)).toBe("429 請求過於頻繁 waiting 30 zh-TW");
});
