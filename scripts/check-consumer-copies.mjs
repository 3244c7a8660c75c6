/// <reference lib="dom" />
// Loads the packed packages twice on one page, as two micro frontends do: each with its own React, i18next, and Errorkit.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";
import { chromiumLaunchOptions } from "./chromium.mjs";
import { collectPageErrors } from "./collect-page-errors.mjs";

const ORIGIN = "https://console.test";

/** The page: the same file under two addresses is two copies. */
const PAGE = `<!doctype html><title>Console</title><link rel="stylesheet" href="/copy.css">
<main id="first"></main><main id="second"></main>
<script type="module">
  const first = await import("/copy.js?first");
  const second = await import("/copy.js?second");
  const mount = (copy, id, options) => copy.mount(document.getElementById(id), { identifierPrefix: id, ...options });
  window.unmountFirst = mount(first, "first", { error: first.createError("req-1"), edge: "top" });
  // The second copy gets an error that the first one has created.
  window.unmountSecond = mount(second, "second", { error: first.createError("req-2"), edge: "bottom" });
</script>`;

/**
 * Throws unless two copies on one page work, and leave each other alone.
 * @param {string} root directory of the app
 */
export async function checkConsumerCopies(root) {
  const outDir = `${root}/dist-copies`;
  await build({
    root,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      lib: { entry: `${root}/copy.js`, formats: ["es"], fileName: "copy", cssFileName: "copy" },
    },
  });
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const problems = collectPageErrors(page);
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
      const contentType = pathname.endsWith(".css") ? "text/css" : "text/javascript";
      return route.fulfill({ contentType, body: readFileSync(`${outDir}${pathname}`) });
    });
    await page.goto(ORIGIN);
    const banner = (/** @type {string} */ id) => page.locator(`#${id} [data-surface=banner]`);
    const retry = (/** @type {string} */ id) => banner(id).getByRole("button", { name: "Retry" });
    const ids = await Promise.all(
      ["first", "second"].map((id) =>
        banner(id)
          .getByText(/req-\d/)
          .innerText(),
      ),
    );
    assert.deepEqual(ids, ["req-1", "req-2"], "Each copy reads the errors of the other.");
    const toasts = page.locator("[data-surface=toast]");
    await toasts.nth(1).waitFor();
    for (const toast of await toasts.all())
      assert.equal(await toast.isVisible(), true, "The toasters of both copies are visible.");

    const announced = page
      .locator("[data-errorkit=live]")
      .getByText("The service is temporarily unavailable");
    await announced.nth(1).waitFor({ state: "attached" });
    await retry("first").click();
    await page.locator("#first [data-retry=ready]").waitFor();
    assert.deepEqual(await page.evaluate("attempts"), ["req-1"], "A retry runs in its copy only.");
    await banner("second").getByRole("button", { name: "Dismiss" }).focus();
    await page.keyboard.press("Escape");
    await banner("second").waitFor({ state: "detached" });
    assert.equal(await banner("first").count(), 1, "Escape dismisses an error of one copy only.");
    assert.match(await page.title(), /^.+ – Console$/, "The title names the error, and the page.");

    await page.evaluate("unmountSecond()");
    await page.locator("#second [data-surface]").first().waitFor({ state: "detached" });
    assert.equal(await retry("first").isEnabled(), true, "A copy works after the other one has left.");
    assert.equal(await toasts.count(), 1, "A copy takes only its toasts away.");
    await page.evaluate("unmountFirst()");
    await toasts.waitFor({ state: "detached" });
    assert.equal(await page.title(), "Console", "The title is that of the page again.");
    assert.deepEqual(problems, [], "Neither copy logs an error.");
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await checkConsumerCopies(fileURLToPath(new URL("../.cache/consumer", import.meta.url)));
