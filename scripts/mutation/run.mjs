// npm run mutation: changes the code of a package in small ways, and runs the tests of the package for each change. Prints the changes
// that no test noticed. `npm run mutation -- core "src/retry/*.ts"` takes one package, and some of its files.
import process from "node:process";
import { run } from "../run.mjs";
import { EXCLUDED, PACKAGES } from "./packages.mjs";

const [only, ...files] = process.argv.slice(2);
const names = Object.keys(PACKAGES);
if (only !== undefined && !names.includes(only)) {
  console.error(`"${only}" is not a package. Pass one of these: ${names.join(", ")}.`);
  process.exit(1);
}
for (const name of only === undefined ? names : [only]) {
  console.log(`\n— ${name}`);
  process.env.MUTATED_PACKAGE = name;
  const patterns = [...files.map((file) => `packages/${name}/${file}`), ...EXCLUDED];
  const mutate = files.length > 0 ? ["--mutate", patterns.join(",")] : [];
  if ((await run("stryker", ["run", "scripts/mutation/stryker.config.mjs", ...mutate])) !== 0)
    process.exitCode = 1;
}
