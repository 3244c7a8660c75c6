// Packs the three packages and uses the tarballs as a console would: types under both resolutions, a production build
// in a browser, a server render.
// Needs the packages built. Nothing is fetched: what is not ours comes from this tree's node_modules.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { checkLooks } from "./consumer-looks.mjs";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const place = `${root}.cache/consumer`;

rmSync(place, { recursive: true, force: true });
cpSync(`${root}scripts/consumer`, place, { recursive: true });
writeFileSync(`${place}/package.json`, JSON.stringify({ name: "consumer", private: true, type: "module" }));

/** @type {Record<string, Record<string, string>>} */
const peersOf = {};
for (const name of ["core", "i18n", "react"]) {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", place], {
      cwd: `${root}packages/${name}`,
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const target = `${place}/node_modules/@errorkit/${name}`;
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", filename, "-C", target, "--strip-components=1"], { cwd: place });
  const {
    exports,
    dependencies = {},
    peerDependencies = {},
  } = JSON.parse(readFileSync(`${target}/package.json`, "utf8"));
  // A package manager links a peer only where each package on the way down names it.
  peersOf[`@errorkit/${name}`] = peerDependencies;
  for (const [peer, range] of Object.keys(dependencies).flatMap((own) =>
    Object.entries(peersOf[own] ?? {}),
  )) {
    if (peerDependencies[peer] !== range)
      throw new Error(`@errorkit/${name} must name the peer ${peer} (${range}) of what it depends on.`);
  }
  if (Object.keys(exports).some((door) => door.includes("*")))
    throw new Error(`@errorkit/${name} has a wildcard door`);
  if (readFileSync(`${target}/LICENSE`, "utf8") !== readFileSync(`${root}LICENSE`, "utf8"))
    throw new Error(`packages/${name}/LICENSE differs from LICENSE. Copy it again.`);
  for (const page of readdirSync(target, { recursive: true, encoding: "utf8" })) {
    if (!page.endsWith(".md")) continue;
    for (const [, to = ""] of readFileSync(join(target, page), "utf8").matchAll(
      /\]\((?!https?:|#)([^)#]+)/g,
    )) {
      if (!existsSync(join(target, dirname(page), to)))
        throw new Error(
          `@errorkit/${name}: ${page} links to ${to}, which is not packed. Name it in "files".`,
        );
    }
  }
}

const OPTIONS = {
  strict: true,
  skipLibCheck: false,
  jsx: "react-jsx",
  target: "ES2022",
  outDir: ".",
  types: ["react"],
};
for (const [module, moduleResolution] of [
  ["NodeNext", "NodeNext"],
  ["ESNext", "bundler"],
]) {
  const project = `${place}/tsconfig.${moduleResolution}.json`;
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...OPTIONS, module, moduleResolution }, files: ["app.tsx"] }),
  );
  if ((await run("tsc", ["-p", project])) !== 0)
    throw new Error(`The packed types do not hold under ${moduleResolution}.`);
}

await checkLooks(place);

// Node cannot import a stylesheet: a host's bundler takes that line out, and so does this.
const compiled = readFileSync(`${place}/app.js`, "utf8");
writeFileSync(`${place}/app.js`, compiled.replace(/^import "@errorkit\/react\/styles\.css";$/m, ""));
if ((await run("node", ["server.mjs"], { cwd: place })) !== 0)
  throw new Error("The packed packages do not render on a server.");
console.log("The packed packages work in a consumer.");
