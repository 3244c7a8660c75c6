// npm run test:engines: what takes too long for `npm test`: all browser tests of react, and every story of the built Storybook, in Firefox
// and WebKit. Takes about half an hour on two cores.
import process from "node:process";
import { install } from "./install.mjs";
import { run } from "./run.mjs";
import { closingLine, countCheck, sum } from "./test-counts.mjs";

await install();
// Imported after the installation, because it imports Playwright.
const { setupBrowsers } = await import("./setup-browser.mjs");
const absent = await setupBrowsers();

/** @type {Array<readonly [name: string, browser: string, command: string, args: readonly string[]]>} */
const CHECKS = [
  [
    "browser tests of react in Firefox",
    "firefox",
    "vitest",
    ["run", "--root", "packages/react", "--project", "firefox-all"],
  ],
  [
    "browser tests of react in WebKit",
    "webkit",
    "vitest",
    ["run", "--root", "packages/react", "--project", "webkit-all"],
  ],
  ["stories in Firefox", "firefox", "node", ["scripts/sweep-storybook.mjs", "firefox"]],
  ["stories in WebKit", "webkit", "node", ["scripts/sweep-storybook.mjs", "webkit"]],
];

/** @type {import("./test-counts.mjs").Row[]} */
const rows = [
  {
    name: "build",
    counts: countCheck(await run("turbo", ["run", "build", "build:storybook"])),
  },
];
for (const [name, browser, command, args] of CHECKS) {
  console.log(`\n— ${name}`);
  const counts = absent.includes(/** @type {"firefox" | "webkit"} */ (browser))
    ? { passed: 0, failed: 0, skipped: 1 }
    : countCheck(await run(command, args));
  rows.push({ name, counts });
}
console.log("");
for (const { name, counts } of rows) console.log(`${name}: ${closingLine(counts)}`);
const total = sum(rows.map(({ counts }) => counts));
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
