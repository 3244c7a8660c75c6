import { fileURLToPath } from "node:url";
import * as errorkit from "@errorkit/react";
import type { Plugin, Rolldown } from "vite";
import { build, defaultServerConditions } from "vite";
import { expect, it } from "vitest";

const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));

/** Replaces what a "use client" module exports by references, as the bundler of a framework with server components does. */
const clientReferences: Plugin = {
  name: "client-references",
  enforce: "post",
  transform(code) {
    const { body } = this.parse(code);
    const [first] = body;
    if (first?.type !== "ExpressionStatement" || first.directive !== "use client") return undefined;
    const names = body.flatMap((node) => {
      if (node.type !== "ExportNamedDeclaration") return [];
      if (node.declaration?.type === "VariableDeclaration")
        return node.declaration.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : ""));
      if (node.declaration && "id" in node.declaration && node.declaration.id?.type === "Identifier")
        return [node.declaration.id.name];
      return node.specifiers.map(({ exported }) => (exported.type === "Identifier" ? exported.name : ""));
    });
    return names.map((name) => `export const ${name} = "client reference";`).join("\n");
  },
};

/** Imports the package as the server part of such a framework does: with the React that has no hooks and no context. */
async function importOnServer(): Promise<Readonly<Record<string, unknown>>> {
  const conditions = ["@errorkit/source", "react-server", ...defaultServerConditions];
  const result = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [clientReferences],
    resolve: { conditions },
    ssr: { noExternal: true, resolve: { conditions } },
    build: { ssr: entry, write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput;
  const code = Buffer.from(result.output[0].code).toString("base64");
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

it("A server component gets a client reference for each component and hook, and every other export itself", async () => {
  const exports = await importOnServer();
  const references = Object.keys(exports).filter((name) => exports[name] === "client reference");
  expect(references.sort()).toEqual(
    Object.keys(errorkit)
      .filter((name) => /^(?:use)?[A-Z]/.test(name))
      .sort(),
  );
  expect(Object.keys(exports).sort()).toEqual(Object.keys(errorkit).sort());
});
