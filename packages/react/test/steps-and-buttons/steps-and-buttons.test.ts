import { adviseRetry, statuses, toFailure } from "@errorkit/core";
import { getVendorStatuses } from "@errorkit/core/services";
import type { SupportedLocale } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorBanner, ErrorkitProvider, PartialFailure } from "@errorkit/react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { acts, table } from "./table.ts";

const done = () => {};
const locales: readonly SupportedLocale[] = ["en", "zh-CN", "zh-TW"];

/** What the app offers a surface, all of it or a part. */
interface App {
  readonly retry?: boolean;
  readonly refresh?: boolean;
  readonly signIn?: boolean;
  readonly support?: boolean;
}

/** Statuses that ask to sign in where the app cannot: to a proxy or a network, or after clearing cookies. */
const SIGN_IN_ELSEWHERE = ["407", "431", "494", "511"];

const everything: App = { retry: true, refresh: true, signIn: true, support: true };
const apps: readonly App[] = Array.from({ length: 16 }, (_, bits) => ({
  retry: (bits & 1) > 0,
  refresh: (bits & 2) > 0,
  signIn: (bits & 4) > 0,
  support: (bits & 8) > 0,
}));

/** A status, a kind, or a status with a delay: `413 after 30`. */
function createFailure(name: string) {
  const [status, delay] = name.split(" after ").map(Number);
  const code = Number.isNaN(status) ? {} : { status };
  return toFailure({
    kind: Number.isNaN(status) ? name : "http",
    message: "x",
    messageSource: "server",
    reader: "x",
    timestamp: 0,
    ...code,
    ...(delay !== undefined && { retryAfterSeconds: delay }),
  });
}

const getAll = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");

/** What a banner in a locale offers, and the acts that its next step names, in their order. */
function show(name: string, locale: SupportedLocale, method: string, app: App) {
  const html = renderToStaticMarkup(
    createElement(
      ErrorkitProvider,
      {
        locale,
        catalogs: { "zh-CN": zhCN, "zh-TW": zhTW },
        ...(app.support && { supportHref: "/support" }),
        ...(app.signIn && { onSignIn: done }),
      },
      createElement(ErrorBanner, {
        error: createFailure(name),
        method,
        showAborted: true,
        ...(app.retry && { onRetry: done }),
        ...(app.refresh && { onRefresh: done }),
      }),
    ),
  );
  const parts = getAll(html, /data-part="(retry|support)"/g);
  const buttons = [...getAll(html, /data-action="([^"]*)"/g), ...parts];
  const text = /data-part="next-step">([^<]*)/.exec(html)?.[1] ?? "";
  const found = Object.entries(acts[locale]).map(([act, words]) => [act, text.search(words)] as const);
  const step = found
    .filter(([, at]) => at >= 0)
    .sort((a, b) => a[1] - b[1])
    .map(([act]) => act);
  return { buttons, step, text };
}

const rows = table
  .trim()
  .split("\n")
  .map((line) => {
    const [names = "", request = "", buttons = "", step = "", stepAlone = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return { names: names.match(/\S+ after \d+|\S+/g) ?? [], request, buttons, step, stepAlone };
  });

const methods: Readonly<Record<string, readonly string[]>> = {
  read: ["GET"],
  write: ["POST"],
  any: ["GET", "POST"],
};

const allNames = [
  ...Object.keys(statuses),
  ...Array.from({ length: 500 }, (_, index) => index + 100)
    .filter((code) => getVendorStatuses(code).length > 0)
    .map(String),
  "network offline timeout aborted parse chunk-load unknown".split(" "),
].flat();

it("The table has each status and each kind once for a read and once for a write", () => {
  const listed = rows.flatMap(({ names, request }) =>
    names.flatMap((name) => methods[request]?.map((method) => `${method} ${name}`) ?? []),
  );
  expect(new Set(listed).size).toBe(listed.length);
  for (const name of allNames)
    expect(listed).toEqual(expect.arrayContaining([`GET ${name}`, `POST ${name}`]));
});

const sorted = (acts: readonly string[]): string => acts.toSorted().join(" ") || "own";

describe.each(locales)("In %s", (locale) => {
  it("[B57] [B58] Each next step and its buttons are as in the table", () => {
    for (const { names, request, buttons, step, stepAlone } of rows) {
      for (const name of names) {
        for (const method of methods[request] ?? []) {
          const shown = show(name, locale, method, everything);
          const alone = show(name, locale, method, {});
          const label = `${method} ${name}: ${shown.text} | ${alone.text}`;
          expect(shown.buttons.join(" "), label).toBe(buttons);
          expect(sorted(shown.step), label).toBe(sorted(step.split(" ")));
          expect(sorted(alone.step), label).toBe(sorted(stepAlone.split(" ")));
        }
      }
    }
  });

  it("[B57] No next step names an act that the surface does not offer", () => {
    for (const name of [...allNames, "413 after 30", "404 after 30"]) {
      for (const method of ["GET", "POST"]) {
        for (const app of apps) {
          const { buttons, step, text } = show(name, locale, method, app);
          for (const act of ["retry", "support"])
            if (step.includes(act)) expect(buttons, `${method} ${name}: ${text}`).toContain(act);
          if (app.signIn && step.includes("sign-in") && !SIGN_IN_ELSEWHERE.includes(name))
            expect(buttons, `${method} ${name}: ${text}`).toContain("sign-in");
        }
      }
    }
  });
});

it("[B59] A conflict asks to refresh the page, or to refresh where there is a button for that", () => {
  for (const status of ["409", "412"]) {
    expect(show(status, "en", "PUT", {}).text).toMatch(/^Refresh the page to/);
    expect(show(status, "en", "PUT", { refresh: true }).text).toMatch(/^Refresh to/);
  }
});

it("[P4] The retry class, the banner and the partial failure say the same of a 503 after a POST", () => {
  const failure = toFailure({ ...createFailure("503"), method: "POST" });
  expect(adviseRetry(failure)).toMatchObject({ class: "delay-idempotent", manual: "ready", auto: false });
  const { buttons, text } = show("503", "en", "POST", { retry: true });
  expect([buttons, text]).toEqual([["retry"], "Check whether the change was made before you try again."]);
  const items = [{ id: "1", label: "a", error: failure }];
  const html = renderToStaticMarkup(createElement(PartialFailure, { total: 2, items, onRetry: done }));
  expect(html).toContain("Check the result first");
});
