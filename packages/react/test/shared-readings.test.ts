import { toFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { createErrorStore, ErrorBanner, ErrorkitProvider, useFailure, useTranslator } from "@errorkit/react";
import type { ComponentType } from "react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";

type Props = Parameters<typeof ErrorkitProvider>[0];
const renderIn = (props: Props, child: ComponentType): string =>
  renderToString(createElement(ErrorkitProvider, props, createElement(child)));

it("reads one error again for another service", () => {
  const error = { status: 500 };
  const Service = () => useFailure(error)?.service;
  expect(renderIn({ service: "css" }, Service)).toBe("css");
  expect(renderIn({ service: "mrs" }, Service)).toBe("mrs");
});

it("reads the body of a response once for two stores", async () => {
  const response = Response.json({ error_code: "A.1" }, { status: 500 });
  const clone = vi.spyOn(response, "clone");
  const stores = [createErrorStore(), createErrorStore()];
  for (const store of stores) store.add(response);
  for (const store of stores) {
    await vi.waitFor(() => expect(store.getSnapshot()[0]?.failure.code).toBe("A.1"));
  }
  expect(clone).toHaveBeenCalledOnce();
});

it("reports that messages are loading where the locale comes from a provider further up", () => {
  const translator = createErrorTranslator({ locale: "zh-CN" });
  const Nested = () => createElement(ErrorkitProvider, { messages: {} }, createElement(IsLoading));
  const IsLoading = () => String(useTranslator().isLoading);
  expect(translator.isLoading).toBe(true);
  expect(renderIn({ translator }, Nested)).toBe("true");
});

it("names the callback that threw, or whose result cannot be rendered, and says what to do", () => {
  const Banner = () => createElement(ErrorBanner, { error: toFailure({ status: 500 }) });
  const customize = () => {
    throw new Error("boom");
  };
  renderIn({ customize }, Banner);
  expect(takeConsoleMessages().join()).toContain(
    "Errorkit: `customize` threw, so its result was ignored. Fix the callback:",
  );
  renderIn({ customize: (_, defaults) => ({ ...defaults, title: {} as string }) }, Banner);
  expect(takeConsoleMessages().join()).toContain(
    "Errorkit: `customize` returned a `title` that React cannot render, so its result was ignored.",
  );
});
