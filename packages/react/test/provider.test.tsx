import { toFailure } from "@errorkit/core";
import type { MessageOverrides } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import type { ErrorkitProviderProps } from "@errorkit/react";
import { ErrorBanner, ErrorkitProvider, LocaleSelect, useTranslator } from "@errorkit/react";
import { resetErrorkit } from "@errorkit/react/testing";
import type { JSX, ReactNode } from "react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { hydrateFromServer } from "./helpers/hydrate-from-server.ts";
import { createTestTranslator, withProvider } from "./helpers/render-with-provider.tsx";

const full = toFailure({ status: 409, code: "FULL" });
const busy = toFailure({ status: 503 });
const messages: MessageOverrides = {
  en: { "code.FULL.title": "The project is full" },
  "zh-CN": { "code.FULL.title": "项目已满" },
  "zh-TW": { "code.FULL.title": "專案已滿" },
};

/** A provider of your app, with the provider of a section inside it that shows two failures. */
const page = (outer: ErrorkitProviderProps, inner: ErrorkitProviderProps, rest?: ReactNode): JSX.Element => (
  <ErrorkitProvider {...outer}>
    {rest}
    <ErrorkitProvider {...inner}>
      <ErrorBanner error={full} />
      <ErrorBanner error={busy} />
      <LocaleSelect />
    </ErrorkitProvider>
  </ErrorkitProvider>
);
const titles = (container: Element) =>
  [...container.querySelectorAll("h2")].map((title) => title.textContent?.split(/[:：] ?/)[1]);

const busyTitle = "The service is temporarily unavailable";
const inEnglish = ["The project is full", busyTitle];
const inChinese = ["项目已满", zhCN["status.503.title"]];

it.each<[string, ErrorkitProviderProps, ErrorkitProviderProps]>([
  ["its messages, below a locale", { locale: "zh-CN", catalogs: { "zh-CN": zhCN } }, { messages }],
  ["its messages, below a translator", { translator: createTestTranslator("zh-CN") }, { messages }],
  ["its catalogs, below messages", { locale: "zh-CN", messages }, { catalogs: { "zh-CN": zhCN } }],
  ["no settings", { locale: "zh-CN", catalogs: { "zh-CN": zhCN }, messages }, {}],
  ["its locale, below messages", { catalogs: { "zh-CN": zhCN }, messages }, { locale: "zh-CN" }],
])("A nested provider with %s uses the locale of its parent", async (_, outer, inner) => {
  const screen = await render(page(outer, inner));
  await expect.poll(() => titles(screen.container)).toEqual(inChinese);
});

it("A nested provider follows the locale of its parent, and a select inside it switches both", async () => {
  const Title = () => <p data-testid="title">{useTranslator().t("status.503.title")}</p>;
  const below = (locale: string) => page({ locale }, { messages }, <Title />);
  const screen = await render(below("en"));
  expect(titles(screen.container)).toEqual(inEnglish);
  await screen.rerender(below("zh-CN"));
  await expect.poll(() => titles(screen.container)).toEqual(inChinese);
  await userEvent.selectOptions(screen.getByRole("combobox"), "en");
  await expect.poll(() => titles(screen.container)).toEqual(inEnglish);
  await expect
    .element(screen.getByTestId("title"))
    .toHaveTextContent("The service is temporarily unavailable");
});

it("A nested provider keeps its `locale`, and takes its parent's when the prop is removed", async () => {
  const catalogs = { "zh-CN": zhCN, "zh-TW": zhTW };
  const outer = createTestTranslator("zh-CN");
  const below = (locale?: string) => page({ translator: outer }, { locale, catalogs, messages });
  const screen = await render(below("en"));
  await outer.setLocale("zh-TW");
  await expect.poll(() => titles(screen.container)).toEqual(inEnglish);
  await screen.rerender(below());
  await expect.poll(() => titles(screen.container)).toEqual(["專案已滿", zhTW["status.503.title"]]);
});

it("A nested provider renders its parent's locale on a server and keeps it", async () => {
  const outer = { locale: "zh-HK", catalogs: { "zh-TW": zhTW } };
  const { container, hydrated, unmount } = hydrateFromServer(page(outer, { messages }));
  expect(titles(container)).toEqual(["專案已滿", zhTW["status.503.title"]]);
  await hydrated;
  expect(titles(container)).toEqual(["專案已滿", zhTW["status.503.title"]]);
  unmount();
});

it("A nested provider keeps the settings that it does not change", async () => {
  const Own = () => <p>{useTranslator().t("ui.retry")}</p>;
  const screen = await render(
    <ErrorkitProvider audience="developer">
      <Own />
    </ErrorkitProvider>,
    withProvider("zh-TW"),
  );
  await expect.element(screen.locator.getByText("再試一次")).toBeVisible();
});

it("A provider loads the messages of its locale and follows changes of it", async () => {
  const Own = () => <p>{useTranslator().t("ui.signIn")}</p>;
  const page = (locale?: string) => (
    <ErrorkitProvider locale={locale}>
      <Own />
    </ErrorkitProvider>
  );
  const screen = await render(page());
  await expect.element(screen.locator.getByText("Sign in")).toBeVisible();
  await screen.rerender(page("zh-Hant-HK"));
  await expect.element(screen.locator.getByText("登入")).toBeVisible();
  await screen.rerender(page("zh-SG"));
  await expect.element(screen.locator.getByText("登录")).toBeVisible();
});

it("A provider without a locale and without a parent has its own translator", async () => {
  const screen = await render(
    <>
      <ErrorkitProvider>
        <LocaleSelect />
      </ErrorkitProvider>
      <ErrorkitProvider>
        <ErrorBanner error={busy} />
      </ErrorkitProvider>
      <ErrorBanner error={busy} />
    </>,
  );
  await userEvent.selectOptions(screen.getByRole("combobox"), "zh-CN");
  await expect.element(screen.getByRole("combobox", { name: "语言" })).toBeVisible();
  const inEnglishTwice = [busyTitle, busyTitle];
  expect(titles(screen.container)).toEqual(inEnglishTwice);
});

it("resetErrorkit() starts components without a provider in English again", async () => {
  const page = (
    <>
      <LocaleSelect />
      <ErrorBanner error={busy} />
    </>
  );
  const first = await render(page);
  await userEvent.selectOptions(first.getByRole("combobox"), "zh-CN");
  await expect.poll(() => titles(first.container)).toEqual([zhCN["status.503.title"]]);
  await first.unmount();
  resetErrorkit();
  const second = await render(page);
  expect(titles(second.container)).toEqual([busyTitle]);
});
