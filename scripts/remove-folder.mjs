// Removes a folder of the current package before a build, so that a package never contains the output of deleted sources.
import { rmSync } from "node:fs";
import process from "node:process";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder to remove: node ../../scripts/remove-folder.mjs dist");
rmSync(folder, { recursive: true, force: true });
