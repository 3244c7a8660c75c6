import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { virtualModule } from "./virtual-module.ts";

const components = fileURLToPath(new URL("../../../packages/react/src/components/", import.meta.url));

/** Provides the `SPEC.md` files of the components to their documentation pages as `virtual:specs`. */
export const specsPlugin = (): Plugin =>
  virtualModule("virtual:specs", (read) => {
    const specs = readdirSync(components).map(
      (folder) => [folder, `${components}${folder}/SPEC.md`] as const,
    );
    return Object.fromEntries(
      specs.flatMap(([folder, file]) => (existsSync(file) ? [[folder, read(file)]] : [])),
    );
  });
