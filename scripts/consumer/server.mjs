// Renders the consumer on a server that has no window, from the packed packages.
import assert from "node:assert/strict";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { facts, Jobs } from "./app.js";

assert.deepEqual(facts, {
  phrase: "Service Unavailable",
  documented: "after-change",
  manual: "ready",
  locale: "zh-TW",
  title: "服務暫時無法使用",
  thrown: 503,
});
const html = renderToString(createElement(Jobs, { error: { status: 503 } }));
assert.match(html, /服務暫時無法使用/);
assert.doesNotMatch(html, /The service is temporarily unavailable/);
