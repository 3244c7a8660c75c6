import { writeFileSync } from "node:fs";
import process from "node:process";
import { chromium } from "playwright";
import { version as reactVersion } from "react";
import { preview } from "vite";
// @boundaries-ignore the only module that finds a Chromium
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { tables } from "./measurements/index.ts";
import { readOptions } from "./options.ts";
import { openPeerPage } from "./peer-page.ts";
import { loadPeer, peerFiles } from "./peers/index.ts";
import { runCurves } from "./run-curves.ts";
import { runFlood } from "./run-flood.ts";
import type { OpenPeer } from "./run-tables.ts";
import { runTables } from "./run-tables.ts";

const started = performance.now();
const options = readOptions();
const needsPeers = tables.some(({ rows }) => rows.some(({ name }) => options.selectsRow(name)));
const server = await preview({ configFile: false, build: { outDir: ".cache/page" }, preview: { port: 0 } });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  const openPeers: OpenPeer[] = [];
  for (const file of needsPeers ? peerFiles : []) {
    const peer = await loadPeer(file);
    if (openPeers.length > 0 && !options.selectsPeer(`${file} ${peer.name}`)) continue;
    const page = await openPeerPage(browser, `${address}#${file}`);
    await page.run("prepare", 1_000);
    openPeers.push({ peer, page });
  }
  const rows = await runTables(openPeers as [OpenPeer, ...OpenPeer[]], options);
  const curvePage = await openPeerPage(browser, `${address}#errorkit`);
  const curves = await runCurves(curvePage, options);
  const floods = await runFlood(curvePage, options);
  console.log(`\nThe run took ${Math.round((performance.now() - started) / 1000)} seconds.`);
  if (options.jsonFile) {
    const versions = { node: process.version, chromium: browser.version(), react: reactVersion };
    writeFileSync(
      options.jsonFile,
      `${JSON.stringify({ date: new Date().toISOString(), versions, rows, curves, floods }, null, 2)}\n`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
