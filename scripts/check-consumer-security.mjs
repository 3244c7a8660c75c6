/// <reference lib="dom" />
// Opens the packed surfaces, with a hostile response in each, under a strict content security policy with Trusted Types.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumLaunchOptions } from "./chromium.mjs";
import { collectPageErrors } from "./collect-page-errors.mjs";

/** The policy that SECURITY.md promises: the longest line there. */
const [POLICY = ""] =
  /^default-src 'none';.*$/m.exec(readFileSync(new URL("../SECURITY.md", import.meta.url), "utf8")) ?? [];

/** Characters that change how a text is read without being seen: controls, zero-width and bidirectional marks. */
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Throws if a policy is violated, a script of a response runs, or a link or a text is unsafe.
 * @param {string} root directory of the app
 */
export async function checkConsumerSecurity(root) {
  const outDir = "dist-security";
  await build({
    root,
    logLevel: "error",
    build: { outDir, rolldownOptions: { input: `${root}/surfaces.html` } },
  });
  const site = await preview({
    root,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1", headers: { "content-security-policy": POLICY } },
  });
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const problems = collectPageErrors(page);
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
      );
    });
    await page.goto(`${site.resolvedUrls?.local[0]}surfaces.html`);
    await page.locator("[data-surface=banner]").first().waitFor();
    for (const details of await page.getByRole("button", { name: "Details" }).all()) await details.click();
    const text = await page.locator("body").innerText();
    assert.match(text, /<img src=x/, "Markup in a response is shown as text.");
    assert.doesNotMatch(text, INVISIBLE, "No invisible character of a response is shown.");
    // Loads a catalog, which is a script of the app.
    await page.getByRole("combobox").last().selectOption("zh-CN");
    await page.getByText("服务暂时不可用").first().waitFor();
    const hrefs = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.deepEqual(
      hrefs.filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href ?? "")),
      [],
      "No link runs a script.",
    );
    assert.equal(
      await page.locator("img, script:not([src]), iframe").count(),
      0,
      "No markup became an element.",
    );
    assert.equal(await page.evaluate(() => "isHacked" in globalThis), false, "No script of a response runs.");
    assert.deepEqual(problems, [], "The policy of SECURITY.md is enough.");
  } finally {
    await browser.close();
    await site.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await checkConsumerSecurity(fileURLToPath(new URL("../.cache/consumer", import.meta.url)));
