import { readFileSync } from "node:fs";
import { supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { essentialMessages } from "../src/essential-messages.generated.ts";
import { writeEssentialMessages } from "../tooling/write-essential-messages.ts";
import { allCatalogs } from "./all-catalogs.ts";

describe("the essential messages", () => {
  it("are what `npm run i18n:essential` writes", () => {
    const file = readFileSync(new URL("../src/essential-messages.generated.ts", import.meta.url), "utf8");
    expect(file).toBe(writeEssentialMessages(allCatalogs));
  });

  it.each(supportedLocales.filter((locale) => locale !== "en"))(
    "of %s are those of its catalog",
    (locale) => {
      expect(allCatalogs[locale]).toMatchObject(essentialMessages[locale] ?? {});
      expect(Object.keys(essentialMessages[locale] ?? {})).toHaveLength(26);
    },
  );
});
