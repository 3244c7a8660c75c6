// Renders the app with the packed packages on a server, where there is no `window`.
import assert from "node:assert/strict";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { facts, Jobs } from "./app.js";

assert.deepEqual(facts, {
  phrase: "Service Unavailable",
  documented: "after-change",
  manual: "ready",
  locale: "zh-TW",
  title: zhTW["status.503.title"],
  thrown: 503,
});
const html = renderToString(createElement(Jobs, { error: { status: 503 } }));
assert.ok(html.includes(zhTW["status.503.title"]));
assert.doesNotMatch(html, /The service is temporarily unavailable/);
