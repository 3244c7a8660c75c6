import zhTW from "@errorkit/i18n/locales/zh-TW";
import * as errorkit from "@errorkit/react";
import type { FunctionComponent, ReactNode } from "react";
import { createElement, Suspense } from "react";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { allSurfaces, pastRateLimit as error } from "./helpers/all-surfaces.tsx";

const { ErrorBoundary, ErrorkitProvider, useFailureDescription, useFailure, useRetry, useTranslator } =
  errorkit;
const any = errorkit as unknown as Record<string, FunctionComponent<Record<string, unknown>>>;

/** Renders the first HTML for a user in Hong Kong, in Traditional Chinese. */
const renderInHongKong = (page: ReactNode): string =>
  renderToString(createElement(ErrorkitProvider, { locale: "zh-HK", catalogs: { "zh-TW": zhTW } }, page));

it("The test runs without a window", () => {
  expect([typeof window, typeof document]).toEqual(["undefined", "undefined"]);
});

it("The list of surfaces holds every exported component", () => {
  const components = Object.keys(errorkit).filter((name) => /^[A-Z]/.test(name));
  expect([...Object.keys(allSurfaces), "ErrorkitProvider"].sort()).toEqual(components.sort());
});

it.each(Object.entries(allSurfaces))("%s renders on a server in the provider's locale", (_, [page, text]) => {
  expect(renderInHongKong(page)).toContain(text);
});

it.each(["ErrorBanner", "ErrorInline", "ErrorPage", "ErrorState"])(
  "%s renders its locale, request ID and full wait on a server",
  (name) => {
    const html = renderInHongKong(allSurfaces[name]?.[0]);
    for (const text of ["30 秒後可再試一次", "req-1", 'lang="zh-TW"', "警告"]) expect(html).toContain(text);
    expect(renderInHongKong(createElement(any[name]!, { error: null }))).toBe("");
  },
);

it("[B85] A banner of one failure without a wait formats no number", () => {
  const format = vi.spyOn(Number.prototype, "toLocaleString");
  const html = renderToString(createElement(any.ErrorBanner!, { error: { status: 503 }, onRetry: () => {} }));
  expect(html).toContain("503");
  expect(format).not.toHaveBeenCalled();
  format.mockRestore();
});

it("[E9] A boundary leaves an error on a server to Suspense", () => {
  const Broken = (): never => {
    throw new Error("only in a browser");
  };
  const page = createElement(ErrorBoundary, null, createElement(Broken));
  expect(renderInHongKong(createElement(Suspense, { fallback: "…" }, page))).toContain("…");
  expect(() => renderInHongKong(page)).toThrow("only in a browser");
});

it("Every hook runs on a server", () => {
  const Own = () => {
    const failure = useFailure(error);
    const description = useFailureDescription(error);
    const retry = useRetry(error, { onRetry: () => {} });
    return [failure?.status, description?.title, retry.state, retry.secondsLeft, useTranslator().locale].join(
      " ",
    );
  };
  expect(renderInHongKong(createElement(Own))).toBe(`429 ${zhTW["status.429.title"]} waiting 30 zh-TW`);
});
