// Packs the three packages and uses the tarballs as an app would: types under both module resolutions, a production
// build and a development build in a browser, a server render.
// Build the packages first. Nothing is downloaded: third-party packages come from node_modules of this repository.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { checkConsumerBundle } from "./check-consumer-bundle.mjs";
import { checkConsumerColors } from "./check-consumer-colors.mjs";
import { checkConsumerCopies } from "./check-consumer-copies.mjs";
import { checkConsumerSecurity } from "./check-consumer-security.mjs";
import { checkConsumerWarnings } from "./check-consumer-warnings.mjs";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const consumerDir = `${root}.cache/consumer`;

rmSync(consumerDir, { recursive: true, force: true });
cpSync(`${root}scripts/consumer`, consumerDir, { recursive: true });
writeFileSync(
  `${consumerDir}/package.json`,
  JSON.stringify({ name: "consumer", private: true, type: "module" }),
);

/**
 * The peer dependencies of the packages that have been checked.
 * @type {Record<string, Record<string, string>>}
 */
const peersByPackage = {};

/**
 * Packs a package and unpacks it into node_modules of the app, as npm would install it.
 * @param {string} name
 * @returns {string} the directory of the unpacked package
 */
function installPacked(name) {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", consumerDir], {
      cwd: `${root}packages/${name}`,
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const target = `${consumerDir}/node_modules/@errorkit/${name}`;
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", filename, "-C", target, "--strip-components=1"], { cwd: consumerDir });
  return target;
}

/**
 * @param {string} name
 * @param {string} target
 */
function checkManifest(name, target) {
  const manifest = JSON.parse(readFileSync(`${target}/package.json`, "utf8"));
  const { exports, dependencies = {}, peerDependencies = {} } = manifest;
  // What a registry shows, and what links a published package to its source.
  for (const member of ["description", "keywords", "homepage", "bugs", "repository", "license", "engines"])
    if (manifest[member] === undefined)
      throw new Error(`@errorkit/${name}: add "${member}" to package.json.`);
  if (manifest.repository.directory !== `packages/${name}`)
    throw new Error(`@errorkit/${name}: "repository.directory" is not packages/${name}.`);
  if (manifest.scripts?.preinstall ?? manifest.scripts?.install ?? manifest.scripts?.postinstall)
    throw new Error(`@errorkit/${name}: users would run an install script. Remove it.`);
  // A package manager links a peer dependency only if every package between it and the app declares it.
  peersByPackage[`@errorkit/${name}`] = peerDependencies;
  const inheritedPeers = Object.keys(dependencies).flatMap((dependency) =>
    Object.entries(peersByPackage[dependency] ?? {}),
  );
  for (const [peer, range] of inheritedPeers) {
    if (peerDependencies[peer] !== range)
      throw new Error(
        `@errorkit/${name}: add ${peer} (${range}) to peerDependencies, because one of its dependencies has that peer.`,
      );
  }
  // Only the catalogs may use a wildcard; a test of i18n checks that it opens no other file.
  const isCatalog = /^\.\/(?:locales|json)\//;
  if (Object.keys(exports).some((entryPoint) => entryPoint.includes("*") && !isCatalog.test(entryPoint)))
    throw new Error(`@errorkit/${name}: "exports" has a wildcard. List each entry point.`);
}

/** What a package may contain: the build output, its sources, translations as JSON, and documents. */
const PACKED_FILES =
  /^(?:(?:dist|src)\/(?!.*\.test\.)[\w./-]+\.(?:[jt]sx?|d\.ts|map|css|json|md)|[A-Z]+\.md|LICENSE|package\.json)$/;

/**
 * @param {string} name
 * @param {string} target
 */
function checkFiles(name, target) {
  const unexpected = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(target.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !PACKED_FILES.test(file));
  if (unexpected.length > 0)
    throw new Error(
      `@errorkit/${name}: these files do not belong into the package: ${unexpected.join(", ")}`,
    );
  const orphans = readdirSync(`${target}/dist`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .filter(
      (file) => !["ts", "tsx"].some((kind) => existsSync(`${target}/src/${file.replace(/js$/, kind)}`)),
    );
  if (orphans.length > 0)
    throw new Error(
      `@errorkit/${name}: these files have no source: dist/${orphans.join(", dist/")}. Build again.`,
    );
  if (readFileSync(`${target}/LICENSE`, "utf8") !== readFileSync(`${root}LICENSE`, "utf8"))
    throw new Error(`packages/${name}/LICENSE differs from LICENSE. Copy the file again.`);
  for (const page of readdirSync(target, { recursive: true, encoding: "utf8" })) {
    if (!page.endsWith(".md")) continue;
    // Matches the path of a relative link, such as `](src/SPEC.md`, without an anchor.
    const links = readFileSync(join(target, page), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g);
    for (const [, link = ""] of links) {
      if (!existsSync(join(target, dirname(page), link)))
        throw new Error(
          `@errorkit/${name}: ${page} links to ${link}, which is not in the package. Add it to "files".`,
        );
    }
  }
}

for (const name of ["core", "i18n", "react"]) {
  const target = installPacked(name);
  checkManifest(name, target);
  checkFiles(name, target);
}

const COMPILER_OPTIONS = {
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
  const project = `${consumerDir}/tsconfig.${moduleResolution}.json`;
  writeFileSync(
    project,
    JSON.stringify({
      compilerOptions: { ...COMPILER_OPTIONS, module, moduleResolution },
      files: ["app.tsx"],
    }),
  );
  if ((await run("tsc", ["-p", project])) !== 0)
    throw new Error(`The packed types do not compile with moduleResolution ${moduleResolution}.`);
}

await checkConsumerBundle(consumerDir);
await checkConsumerColors(consumerDir);
await checkConsumerCopies(consumerDir);
await checkConsumerSecurity(consumerDir);
await checkConsumerWarnings(consumerDir);

// Node cannot import a stylesheet. Remove the line, as a bundler does.
const compiled = readFileSync(`${consumerDir}/app.js`, "utf8");
writeFileSync(`${consumerDir}/app.js`, compiled.replace(/^import "@errorkit\/react\/styles\.css";$/m, ""));
if ((await run("node", ["server.mjs"], { cwd: consumerDir })) !== 0)
  throw new Error("The packed packages do not render on a server.");
console.log("The packed packages work in an app.");
