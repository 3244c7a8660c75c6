import { createErrorTranslator } from "@errorkit/i18n";
import type { ErrorkitProviderProps } from "@errorkit/react";
import { createErrorStore, ErrorBanner, ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import { resetErrorkit } from "@errorkit/react/testing";
import { beforeEach, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { minifyCss, shortenPrivateNames } from "../scripts/minify-css.mjs";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";
import { drawFrames } from "./helpers/stop-clock.ts";

// The first surface of the file has the stylesheet.
beforeEach(resetErrorkit);

it.each([
  ["a promise", Promise.resolve(), /^warn: Errorkit: An error is a promise, so /],
  ["a function", () => {}, /An error is a function, so /],
  ["`true`", true, /An error is `true`, so .* Pass the error and not the flag/],
  [
    "a query result of TanStack Query",
    { isError: true, refetch: () => {} },
    /An error is a whole query result/,
  ],
  ["a query result of SWR", { isLoading: false, mutate: () => {} }, /An error is a whole query result/],
])("A developer is warned once of %s as an error", async (_, error, warning) => {
  const banner = <ErrorBanner error={error} />;
  const screen = await render(banner);
  await screen.rerender(<main>{banner}</main>);
  expect(takeConsoleMessages().filter((message) => warning.test(message))).toHaveLength(1);
});

it("A developer is not warned of errors", async () => {
  const screen = await render(<ErrorBanner error={new Error("x")} />);
  for (const error of [{ status: 500 }, "x", 0, null, false, new Response(null, { status: 500 })])
    await screen.rerender(<ErrorBanner error={error} />);
  expect(takeConsoleMessages()).toEqual([]);
});

/** Renders a banner where the stylesheet of the page does not count. */
async function renderInShadowRoot(css = ""): Promise<void> {
  const shadow = document.createElement("div").attachShadow({ mode: "open" });
  document.body.append(shadow.host);
  const container = document.createElement("div");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(container);
  await render(<ErrorBanner error={{ status: 500 }} />, { container });
  await drawFrames();
  shadow.host.remove();
}

it("A developer is warned of a missing stylesheet", async () => {
  await renderInShadowRoot();
  expect(takeConsoleMessages().join()).toMatch(/The stylesheet is missing, so /);
});

const sheets = import.meta.glob<string>("../src/styles/*.css", {
  query: "?inline",
  import: "default",
  eager: true,
});

it("A developer is not warned where the built stylesheet is loaded", async () => {
  await renderInShadowRoot(shortenPrivateNames(minifyCss(Object.values(sheets).join("\n"))));
  expect(takeConsoleMessages()).toEqual([]);
});

const provide = (props: ErrorkitProviderProps) => render(<ErrorkitProvider {...props} />);

it.each(["klingon", ["fr-FR", "de"], { default: "zh" } as unknown as string])(
  "A developer is warned of the locale %s",
  async (locale) => {
    await provide({ locale });
    expect(takeConsoleMessages().join()).toMatch(
      /There are no messages for this locale, so users read English/,
    );
  },
);

it.each(["en-GB", "zh_TW.UTF-8", ["fr", "en;q=0.8"], undefined])(
  "A developer is not warned of the locale %s",
  async (locale) => {
    await provide({ locale });
    expect(takeConsoleMessages()).toEqual([]);
  },
);

it("A developer is warned of an error code with missing messages", async () => {
  await provide({
    messages: {
      en: { "code.GPU.title": "Quota", "code.GPU.description": "Used up." },
      "zh-TW": { "code.GPU.title": "配額已用完", "code.CPU.nextStep": "請稍候。" },
    },
  });
  expect(takeConsoleMessages().join()).toMatch(
    /en: code\.CPU\.nextStep, en: code\.CPU\.title, zh-TW: code\.GPU\.description, zh-TW: code\.CPU\.title/,
  );
});

it("A developer is warned of `onRetry` that returns a function", async () => {
  const refetch = () => {};
  const screen = await render(<ErrorBanner error={{ status: 503 }} onRetry={() => refetch} />);
  await screen.getByRole("button", { name: "Retry" }).click();
  expect(takeConsoleMessages().join()).toMatch(/`onRetry` returned a function, so nothing was repeated/);
});

it("A developer is warned of two toasters at the same edge", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <ErrorToaster store={store} />
      <ErrorToaster store={store} placement="top" />
    </>,
  );
  expect(takeConsoleMessages()).toEqual([]);
  await screen.rerender(
    <>
      <ErrorToaster store={store} />
      <ErrorToaster store={store} />
    </>,
  );
  expect(takeConsoleMessages().join()).toMatch(/Two toasters are at the same edge/);
});

it("A developer is warned of a store and of a translator that are created in render", async () => {
  const Page = () => (
    <ErrorkitProvider translator={createErrorTranslator()}>
      <ErrorToaster store={createErrorStore()} />
    </ErrorkitProvider>
  );
  const screen = await render(<Page />);
  await screen.rerender(<Page />);
  expect(takeConsoleMessages()).toEqual([]);
  await screen.rerender(<Page />);
  await screen.rerender(<Page />);
  const warnings = takeConsoleMessages().join();
  expect(warnings).toMatch(/gets another store with each render/);
  expect(warnings).toMatch(/gets another translator with each render/);
});
