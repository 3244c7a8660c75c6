import { getVendorStatuses, statuses, toFailure } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
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

it("GEN", () => {
  const codes = [
    ...Object.keys(statuses),
    ...Array.from({ length: 600 }, (_, i) => i).filter((c) => getVendorStatuses(c).length > 0).map(String),
    "299","399","499 after 9", "599",
    "413 after 30", "409 after 5",
    "network","offline","timeout","aborted","parse","chunk-load","unknown",
  ];
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    const cells = ["GET", "POST"].map((m) => {
      const a = show(code, "en", m, everything), b = show(code, "en", m, {});
      return [a.buttons.join(" "), a.step.join(", "), b.step.join(", ")].join(" | ");
    });
    const key = cells[0] === cells[1] ? `any  | ${cells[0]}` : `read | ${cells[0]}\nwrite| ${cells[1]}`;
    groups.set(key, [...(groups.get(key) ?? []), code]);
  }
  for (const [k, v] of groups) console.info(`${v.join(" ")}\n${k}`);
});
