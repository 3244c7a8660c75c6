// Writes src/essential-messages.generated.ts from the catalogs: npm run i18n:essential -w @errorkit/i18n
import { writeFileSync } from "node:fs";
import { loadCatalogs, loadSource } from "./load-source.mjs";

const { writeEssentialMessages } = await loadSource("tooling/write-essential-messages.ts");
writeFileSync(
  new URL("../src/essential-messages.generated.ts", import.meta.url),
  writeEssentialMessages(await loadCatalogs()),
);
