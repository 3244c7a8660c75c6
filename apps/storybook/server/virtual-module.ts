import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Reads a file, as text. */
export type ReadFile = (file: string) => string;

/** Provides a value that needs files of the repository as the module `name`, and makes it again when one of them changes. */
export const virtualModule = (name: string, getValue: (read: ReadFile) => unknown): Plugin => ({
  name: `errorkit:${name}`,
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    const read: ReadFile = (file) => {
      this.addWatchFile(file);
      return readFileSync(file, "utf8");
    };
    return `export default ${JSON.stringify(getValue(read))}`;
  },
});
