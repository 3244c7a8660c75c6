// Flattens src/styles.css and its @imports into one file without comments: an app without a bundler can link it as it is.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { minifyCss, shortenPrivateNames } from "./minify-css.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const inline = (file) =>
  readFileSync(file, "utf8").replace(/@import "(\.[^"]+)";\n/g, (_, path) =>
    inline(resolve(dirname(file), path)),
  );

mkdirSync(resolve(root, "dist"), { recursive: true });
const styles = shortenPrivateNames(minifyCss(inline(resolve(root, "src/styles.css"))));
writeFileSync(resolve(root, "dist/styles.css"), styles);
copyFileSync(resolve(root, "src/styles.css.d.ts"), resolve(root, "dist/styles.css.d.ts"));
