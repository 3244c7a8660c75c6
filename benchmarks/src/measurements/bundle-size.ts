import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { build } from "esbuild";
import type { Measurement } from "./measurement.ts";

/** The folder of the libraries, from the folder of the built program. */
const peersFolder = fileURLToPath(new URL("../../peers", import.meta.url));
const modulesFolder = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const REACT = ["react", "react-dom"];
const I18NEXT = ["i18next"];

/** The files that an output loads at once. Files that it may load later, such as a locale, are not among them. */
function listLoaded(outputs: Metafile["outputs"], file: string, found = new Set<string>()): Set<string> {
  if (!outputs[file] || found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of outputs[file].imports) {
    if (kind !== "dynamic-import") listLoaded(outputs, path, found);
  }
  return found;
}

/** Builds the bundle of a peer for production. Returns the size of its files with an extension, with gzip, in kB. */
async function measureBundle(
  contents: string,
  external: readonly string[],
  extension: ".js" | ".css",
): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: peersFolder },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    splitting: true,
    absWorkingDir: peersFolder,
    outdir: peersFolder,
    conditions: ["@errorkit/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    // Fonts and images are not part of the styles.
    loader: Object.fromEntries(["woff2", "woff", "ttf", "svg"].map((type) => [`.${type}`, "empty"])),
    external: external.flatMap((name) => [name, `${name}/*`]),
    // All peers with the same React.
    alias: Object.fromEntries(
      REACT.filter((name) => !external.includes(name)).map((name) => [name, `${modulesFolder}/${name}`]),
    ),
    logLevel: "error",
  });
  const { outputs } = metafile;
  const entries = Object.keys(outputs).filter(
    (file) => outputs[file]?.entryPoint === "<stdin>" || file.endsWith(".css"),
  );
  const loaded = new Set(entries.flatMap((file) => [...listLoaded(outputs, file)]));
  return outputFiles
    .filter(({ path }) => path.endsWith(extension) && loaded.has(relative(peersFolder, path)))
    .reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length / 1000, 0);
}

const bundleRow = (
  name: string,
  measure: (bundle: string) => Promise<number>,
  aim?: number,
): Measurement => ({
  name,
  ...(aim !== undefined && { aim }),
  applies: ({ bundle }) => bundle !== undefined,
  samples: 1,
  cost: ({ bundle }) => measure(bundle!),
});

/** What an alert adds to the bundle of an app. */
export const bundleSizes: readonly Measurement[] = [
  bundleRow(
    "scripts, kB gzip, without i18next",
    (code) => measureBundle(code, [...REACT, ...I18NEXT], ".js"),
    28,
  ),
  bundleRow("scripts, kB gzip, with i18next", (code) => measureBundle(code, REACT, ".js")),
  bundleRow("scripts, kB gzip, with i18next and React", (code) =>
    measureBundle(`${code}\nexport * from "react-dom/client";`, [], ".js"),
  ),
  bundleRow("styles, kB gzip", (code) => measureBundle(code, [...REACT, ...I18NEXT], ".css")),
];
