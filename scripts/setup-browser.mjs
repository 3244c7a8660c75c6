// Makes sure that a Chromium is there for the browser tests: on Debian its own package, elsewhere Playwright's build.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { chromium } from "playwright";

const run = (command, ...args) => {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
};
const have = () =>
  Boolean(process.env.CHROMIUM_PATH) ||
  existsSync(chromium.executablePath()) ||
  ["/usr/bin/chromium", "/usr/bin/google-chrome"].some((path) => existsSync(path));

if (!have() && existsSync("/usr/bin/apt-get")) {
  const apt = (...args) =>
    process.getuid?.() === 0 ? run("apt-get", ...args) : run("sudo", "-n", "apt-get", ...args);
  apt("update") && apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}
if (!have()) run("npx", "playwright", "install", "chromium");
if (!have()) {
  console.error(
    "No Chromium. Install one, set CHROMIUM_PATH, or run: npx playwright install --with-deps chromium",
  );
  process.exitCode = 1;
}
