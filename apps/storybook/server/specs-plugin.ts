import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const NAME = "virtual:specs";
const components = fileURLToPath(new URL("../../../packages/react/src/components/", import.meta.url));

/** Provides the `SPEC.md` files of the components to their documentation pages as `virtual:specs`. */
export const specsPlugin = (): Plugin => ({
  name: "errorkit:specs",
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return undefined;
    const specs = readdirSync(components).flatMap((folder) => {
      const file = `${components}${folder}/SPEC.md`;
      if (!existsSync(file)) return [];
      this.addWatchFile(file);
      return [[folder, readFileSync(file, "utf8")]];
    });
    return `export default ${JSON.stringify(Object.fromEntries(specs))}`;
  },
});
