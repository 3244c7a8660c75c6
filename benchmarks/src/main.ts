import process from "node:process";
import { chromium } from "playwright";
import { preview } from "vite";
// @boundaries-ignore the one place that knows where a Chromium is
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { measurements } from "./measurements/index.ts";
import { ratio } from "./pairs.ts";
import { peers } from "./peers/index.ts";
import { openStage } from "./stage.ts";

/** Names of measurements to leave all others out. */
const wanted = process.argv.slice(2);
const chosen = measurements.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const [floor, ...others] = peers;
const printRow = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);

const server = await preview({ configFile: false, build: { outDir: ".cache/page" }, preview: { port: 0 } });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  const [floorStage, ...stages] = await Promise.all(
    peers.map((_, index) => openStage(browser, `${address}#${index}`)),
  );
  printRow(["ratio to the floor", ...others.map(({ name }) => name), "aim"]);
  printRow(["---", ...others.map(() => "---:"), "---:"]);
  for (const { name, aim, cost, pairs } of chosen) {
    const row: string[] = [];
    for (const [index, peer] of others.entries()) {
      const value = await ratio(
        () => cost(peer, stages[index]!),
        () => cost(floor, floorStage!),
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
