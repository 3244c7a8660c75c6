// Bundles the packed packages as an app does, and looks at what is left of the code that the app does not use.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { build } from "vite";

/** What an app imports, and a text that must not be in its bundle: something of a component that it does not use. */
const APPS = [
  {
    code: 'import "@errorkit/core"; import "@errorkit/i18n"; import "@errorkit/react";',
    without: /errorkit|ek-/i,
  },
  { code: 'export { cleanText } from "@errorkit/core";', without: /retry-after|x-request-id/i },
  { code: 'export { getStatus } from "@errorkit/core";', without: /x-request-id/i },
  { code: 'export { ErrorInline } from "@errorkit/react";', without: /ek-stack|ek-select|ek-summary/ },
  { code: 'export { LocaleSelect } from "@errorkit/react";', without: /ek-stack|ek-banner|ek-summary/ },
];

/**
 * Throws if a bundle contains what its app does not use.
 * @param {string} root directory of the app
 */
export async function checkConsumerBundle(root) {
  for (const { code, without } of APPS) {
    const entry = `${root}/bundle.js`;
    writeFileSync(entry, code);
    const built = await build({
      root,
      logLevel: "error",
      build: {
        write: false,
        minify: false,
        lib: { entry, formats: ["es"], fileName: "bundle" },
        rolldownOptions: { external: [/^react/, "i18next"] },
      },
    });
    const [output] = /** @type {import("vite").Rolldown.RolldownOutput[]} */ ([built].flat());
    // Without comments, which a minifier removes.
    const text = output?.output[0].code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "") ?? "";
    assert.doesNotMatch(text, without, `Tree-shaking leaves unused code in the bundle of: ${code}`);
  }
}
