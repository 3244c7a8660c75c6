import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { ReadFile } from "./virtual-module.ts";
import { virtualModule } from "./virtual-module.ts";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

/** An exported type with its TSDoc comment, up to the empty line after it. */
const DEFINITION =
  /(?:^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:type|interface) (\w+)[\s\S]*?(?:;|\})(?=\n\n|\n$(?![\s\S]))/gm;

/** The sources with the types that properties name. */
const listSources = (): readonly string[] => [
  `${packages}core/src/types.ts`,
  `${packages}react/src/types.ts`,
  ...["components", "surface"].flatMap((folder) =>
    readdirSync(`${packages}react/src/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${packages}react/src/${folder}/${file}`),
  ),
];

/** Returns the definition of each exported type, with its comment, by its name. */
export const readTypeDefinitions = (read: ReadFile): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listSources().flatMap((file) =>
      [...read(file).matchAll(DEFINITION)].map(([definition, name = ""]) => [name, definition]),
    ),
  );

/** Provides the types that properties name to the documentation pages as `virtual:type-definitions`. */
export const typeDefinitionsPlugin = (): Plugin =>
  virtualModule("virtual:type-definitions", readTypeDefinitions);
