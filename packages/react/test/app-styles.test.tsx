import {
  createErrorStore,
  ErrorBanner,
  ErrorBoundary,
  ErrorInline,
  ErrorPage,
  ErrorState,
  ErrorSummary,
  ErrorToaster,
  LocaleSelect,
  PartialFailure,
} from "@errorkit/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "./helpers/failures.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { setWidth } from "./helpers/visual.ts";

/** CSS that apps apply to every element of a page. They also own the outer margin of a surface. */
const resets = {
  Bootstrap: `
    *, ::before, ::after { box-sizing: border-box; }
    h1, h2, h3 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; } h1 { font-size: 2.5rem; }
    p { margin-top: 0; margin-bottom: 1rem; } ul, dl { margin-top: 0; margin-bottom: 1rem; } ul { padding-left: 2rem; }
    dt { font-weight: 700; } dd { margin-bottom: .5rem; margin-left: 0; } b { font-weight: bolder; }
    code { font-size: .875em; color: #d63384; word-wrap: break-word; } pre { margin-bottom: 1rem; font-size: .875em; }
    a { color: #0d6efd; text-decoration: underline; } label { display: inline-block; margin-bottom: .5rem; }
    button { border-radius: 0; text-transform: none; } button, select { margin: 0; font-size: inherit; line-height: inherit; }`,
  Meyer: `
    div, span, h1, h2, h3, p, pre, a, code, b, dl, dt, dd, ul, li, label, section {
      margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline; }
    section { display: block; } ul { list-style: none; }`,
  "an old app": `
    * { margin: 0; padding: 0; }
    h1, h2, h3 { font-size: 3rem; font-weight: 400; margin: 2em 0; text-transform: uppercase; color: green; }
    button { border: 3px solid lime; padding: 1rem; background: yellow; font: 20px serif; color: red; min-width: 200px;
      min-height: 90px; box-shadow: 0 0 9px red; text-transform: uppercase; letter-spacing: 3px; float: right; opacity: .5; }
    p { margin: 2em; line-height: 3; text-indent: 2em; } p, code { text-transform: uppercase; font-style: italic; }
    a { color: red; text-decoration: none; } code { background: pink; padding: 8px; font-size: 2rem; }
    dl, dd { margin-left: 40px; } dt { font-weight: 900; float: left; width: 160px; clear: left; } dd { margin-left: 180px; }
    li { margin: 8px 4px; padding: 3px; list-style: square; } ul { padding-left: 40px; }
    span { font-size: 30px; color: red; display: inline-block; padding: 3px; } label { display: block; font-weight: 900; }
    section { text-transform: uppercase; text-indent: 1em; font-style: italic; } pre { border: 3px solid red; white-space: pre; }`,
};

const sheet = document.createElement("style");

beforeEach(async () => {
  await setWidth(900);
});
afterEach(() => sheet.remove());

/** The computed styles of every element. */
const getStyles = () =>
  [...document.querySelectorAll("[data-testid=surfaces] :not(option)")].map((element) => {
    const style = getComputedStyle(element);
    const name = `${element.tagName}.${element.className}`;
    return [name, Object.fromEntries([...style].map((key) => [key, style.getPropertyValue(key)]))] as const;
  });

it.each(Object.entries(resets))(
  "Every surface keeps its computed styles under a CSS reset like %s",
  async (_, reset) => {
    const store = createErrorStore();
    store.add(await busyFailure());
    store.add(await responseFailure(404));
    const fields = await responseFailure(422, {
      body: { errors: Array.from({ length: 25 }, (_, n) => ({ field: `f${n}`, message: "Use letters." })) },
    });
    const denied = await responseFailure(403, {
      body: { error_code: "M.1", error_msg: "no permission: a:b:c" },
    });
    const Broken = () => {
      throw clientFailure("timeout");
    };
    const screen = await render(
      <div data-testid="surfaces">
        <ErrorBanner
          error={await busyFailure()}
          onRetry={() => {}}
          onDismiss={() => {}}
          audience="developer"
        />
        <ErrorInline error={await rateLimitFailure()} onRetry={() => {}} onDismiss={() => {}} />
        <ErrorState error={clientFailure("network")} onRetry={() => {}} />
        <ErrorPage error={denied} homeHref="/" autoFocus={false} updateDocumentTitle={false} />
        <ErrorSummary error={fields} onFieldSelect={() => {}} autoFocus={false} />
        <ErrorSummary error={fields} autoFocus={false} />
        <PartialFailure
          total={30}
          items={Array.from({ length: 14 }, (_, n) => ({ id: `${n}`, label: `row ${n}`, error: denied }))}
          onRetry={() => {}}
        />
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
        <ErrorToaster store={store} maxVisible={1} />
        <LocaleSelect />
      </div>,
      withProvider("en", { supportHref: "/help" }),
    );
    takeConsoleMessages();
    for (const toggle of screen.container.querySelectorAll<HTMLElement>("[data-part=details-trigger]"))
      toggle.click();
    await expect.poll(() => document.querySelectorAll("dl").length).toBeGreaterThan(6);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const before = getStyles();
    sheet.textContent = reset;
    document.head.prepend(sheet);
    const changed = getStyles().flatMap(([name, after], index) => {
      const [, was = {}] = before[index] ?? [];
      return Object.keys(after).flatMap((key) =>
        was[key] === after[key] ? [] : [`${name} ${key}: ${was[key]} → ${after[key]}`],
      );
    });
    expect(changed).toEqual([]);
  },
);

it("A color token of your app changes icon, border and background", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />);
  const root = screen.getByRole("region").element();
  const { backgroundColor, borderTopColor } = getComputedStyle(root);
  sheet.textContent = ":root { --ek-error: rgb(120 0 200); }";
  document.head.append(sheet);
  expect(getComputedStyle(root, "::before").backgroundColor).toBe("rgb(120, 0, 200)");
  expect(getComputedStyle(root).backgroundColor).not.toBe(backgroundColor);
  expect(getComputedStyle(root).borderTopColor).not.toBe(borderTopColor);
});

it("A surface takes the provider's `colorScheme`", async () => {
  const screen = await render(
    <ErrorBanner error={await busyFailure()} />,
    withProvider("en", { colorScheme: "dark" }),
  );
  const root = screen.getByRole("region").element();
  expect(getComputedStyle(root).colorScheme).toBe("dark");
});
