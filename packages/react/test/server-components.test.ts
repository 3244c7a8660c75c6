import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { build, defaultServerConditions } from "vite";
import { expect, it } from "vitest";

/** The sources of the entry points that an app may import in a server component. */
const entryPoints = [
  "index.ts",
  "adapters/axios.ts",
  "adapters/forms.ts",
  "adapters/next.ts",
  "adapters/react-router.ts",
  "adapters/tanstack-query/index.ts",
  "adapters/toasts/index.ts",
];

const getPath = (entryPoint: string) => fileURLToPath(new URL(`../src/${entryPoint}`, import.meta.url));

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
async function importOnServer(entryPoint: string): Promise<Readonly<Record<string, unknown>>> {
  const conditions = ["@errorkit/source", "react-server", ...defaultServerConditions];
  const result = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [clientReferences],
    resolve: { conditions },
    ssr: { noExternal: true, resolve: { conditions } },
    build: {
      ssr: getPath(entryPoint),
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const code = Buffer.from(result.output[0].code).toString("base64");
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

it.each(entryPoints)(
  "A server component gets a client reference for each component and hook, and every other export itself, of %s",
  async (entryPoint) => {
    const all = Object.keys(await import(/* @vite-ignore */ getPath(entryPoint))).sort();
    const exports = await importOnServer(entryPoint);
    const references = Object.keys(exports).filter((name) => exports[name] === "client reference");
    expect(references.sort()).toEqual(all.filter((name) => /^(?:use)?[A-Z]/.test(name)));
    expect(Object.keys(exports).sort()).toEqual(all);
  },
);
