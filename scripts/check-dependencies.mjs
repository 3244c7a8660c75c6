// Fails when a dependency has an install script or a license that is not on the list. `npm audit` needs the network, so the
// workflow `audit.yml` runs it.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Licenses of what users install with the packages. */
const SHIPPED_LICENSES = ["MIT", "ISC", "0BSD"];

/** Licenses of the tools. None of their code is in the packages. */
const TOOL_LICENSES = [
  ...SHIPPED_LICENSES,
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
];

/** Packages whose manifest names no license in the usual form, and where the license is. */
const KNOWN_LICENSES = /** @type {Readonly<Record<string, string>>} */ ({
  // In the old field `licenses` of the manifest.
  format: "MIT",
  "svg-tags": "MIT",
  // In the file LICENSE.
  spawndamnit: "MIT",
});

/** Tools whose install script npm does not run: see `allowScripts` in `package.json`. */
const BLOCKED_SCRIPTS = ["esbuild", "msw"];

/**
 * @typedef {{ license?: string, hasInstallScript?: boolean, link?: boolean, dependencies?: object }} LockedPackage
 */

/**
 * Splits `(MIT OR CC0-1.0)` and `MIT AND Apache-2.0`; each license of it must be on the list.
 * @param {string} expression
 */
const splitLicenses = (expression) => expression.replaceAll(/[()]/g, "").split(/ (?:OR|AND) /);

/**
 * The names of the packages that users install: the dependencies and peers of the packages, with theirs.
 * @param {Readonly<Record<string, any>>} locked
 * @param {readonly string[]} manifests paths of workspaces in the lockfile
 */
export function listShipped(locked, manifests) {
  const names = new Set();
  const visit = (/** @type {string} */ path) => {
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = locked[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      if (names.has(name) || peerDependenciesMeta[name]?.optional) continue;
      names.add(name);
      visit(`node_modules/${name}`);
    }
  };
  for (const manifest of manifests) visit(manifest);
  return names;
}

/**
 * @param {Readonly<Record<string, LockedPackage>>} locked the `packages` of a lockfile
 * @param {ReadonlySet<string>} shipped
 * @returns {readonly string[]} one line for each problem
 */
export function findProblems(locked, shipped) {
  return Object.entries(locked).flatMap(([path, { license, hasInstallScript, link }]) => {
    if (link || !path.includes("node_modules/")) return [];
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const allowed = shipped.has(name) ? SHIPPED_LICENSES : TOOL_LICENSES;
    const found = splitLicenses(KNOWN_LICENSES[name] ?? license ?? "none");
    return [
      ...(hasInstallScript && (shipped.has(name) || !BLOCKED_SCRIPTS.includes(name))
        ? [`${name} has an install script. Use another package, or block the script in package.json.`]
        : []),
      ...found
        .filter((one) => !allowed.includes(one))
        .map((one) => `${name} has the license ${one}, which is not on the list in check-dependencies.mjs.`),
    ];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));
  const { allowScripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const shipped = listShipped(packages, ["packages/core", "packages/i18n", "packages/react"]);
  const problems = [
    ...findProblems(packages, shipped),
    ...BLOCKED_SCRIPTS.filter((name) => allowScripts[name] !== false).map(
      (name) => `package.json does not block the install script of ${name}.`,
    ),
    ...["LICENSE", "packages/core/LICENSE", "packages/i18n/LICENSE", "packages/react/LICENSE"]
      .filter((file) => !existsSync(`${root}${file}`))
      .map((file) => `${file} is missing.`),
  ];
  for (const problem of problems) console.error(problem);
  console.log(`Users install: ${[...shipped].sort().join(", ")}. ${problems.length} problems.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
