// The second part of `npm run build:storybook`: minifies the scripts of Storybook itself, which come with long names and spaces and are
// most of what a first visit loads.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "vite";

const folder = fileURLToPath(new URL("../storybook-static", import.meta.url));
const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /^sb-(?:manager|addons)\b.*\.js$/.test(file),
);
if (scripts.length === 0)
  throw new Error(`${folder} has no scripts of Storybook. Run \`storybook build\` first.`);
for (const script of scripts) {
  const file = join(folder, script);
  const { code, errors } = await minify(file, readFileSync(file, "utf8"), { module: true });
  if (errors.length > 0) throw new Error(`${file} cannot be minified: ${errors[0]?.message}`);
  writeFileSync(file, code);
}
