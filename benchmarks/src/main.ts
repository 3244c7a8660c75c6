import process from "node:process";
import { chromium } from "playwright";
import { preview } from "vite";
// @boundaries-ignore the only module that finds a Chromium
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { measurements } from "./measurements/index.ts";
import { measureMedianRatio } from "./median-ratio.ts";
import { openPeerPage } from "./peer-page.ts";
import { peers } from "./peers/index.ts";

/** Parts of names from the command line. If there are any, only matching measurements run. */
const nameFilters = process.argv.slice(2);
const selected = measurements.filter(
  ({ name }) => nameFilters.length === 0 || nameFilters.some((part) => name.includes(part)),
);
const [baseline, ...others] = peers;
const printRow = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);

const server = await preview({ configFile: false, build: { outDir: ".cache/page" }, preview: { port: 0 } });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  const [baselinePage, ...pages] = await Promise.all(
    peers.map((_, index) => openPeerPage(browser, `${address}#${index}`)),
  );
  printRow(["ratio to the baseline", ...others.map(({ name }) => name), "aim"]);
  printRow(["---", ...others.map(() => "---:"), "---:"]);
  for (const { name, aim, cost, pairs } of selected) {
    const row: string[] = [];
    for (const [index, peer] of others.entries()) {
      const value = await measureMedianRatio(
        () => cost(peer, pages[index]!),
        () => cost(baseline, baselinePage!),
        pairs,
      );
      row.push(value === undefined ? "–" : value.toFixed(2));
    }
    printRow([name, ...row, `≤ ${aim}`]);
  }
} finally {
  await browser.close();
  await server.close();
}
