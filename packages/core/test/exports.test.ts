import { readFileSync } from "node:fs";
import * as core from "@errorkit/core";
import * as clients from "@errorkit/core/readers/clients";
import * as jsonp from "@errorkit/core/readers/jsonp";
import * as maps from "@errorkit/core/readers/maps";
import * as platforms from "@errorkit/core/readers/platforms";
import * as xmlRpc from "@errorkit/core/readers/xml-rpc";
import * as services from "@errorkit/core/services";
import { expect, it } from "vitest";

it("exports these names from @errorkit/core", () => {
  expect(Object.keys(core).sort()).toEqual([
    "FailureError",
    "adviseRetry",
    "cleanText",
    "createFailureReader",
    "defaultFailureReader",
    "fetchOrThrow",
    "findFailureInBody",
    "findStatusByName",
    "getRaw",
    "getStatus",
    "getStatusClass",
    "isFailure",
    "isIdempotentMethod",
    "isSafeMethod",
    "isStatusCode",
    "isWriteMethod",
    "parseRetryAfter",
    "queryRetryOptions",
    "readFailure",
    "redact",
    "statuses",
    "toFailure",
    "toPublicFailure",
  ]);
});

it("exports these names from @errorkit/core/services", () => {
  expect(Object.keys(services).sort()).toEqual([
    "documentedPolicy",
    "getDocumentedStatus",
    "getServiceOfErrorCode",
    "getVendorStatuses",
    "listDisagreements",
    "services",
    "standardPolicy",
  ]);
});

it("exports one reader from each entry point of @errorkit/core/readers", () => {
  const names = [clients, jsonp, maps, platforms, xmlRpc].map((module) => Object.keys(module));
  expect(names).toEqual([["clients"], ["jsonp"], ["maps"], ["platforms"], ["xmlRpc"]]);
});

/** The files that a file imports, directly or not; not for types only. */
function listImports(file: URL, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  // Matches `import { a } from "./b.ts"` and `export { a } from "./b.ts"`, not `import type`.
  for (const [, path] of readFileSync(file, "utf8").matchAll(/^(?:im|ex)port (?!type).*"(\..*)";$/gm))
    listImports(new URL(path!, file), found);
  return found;
}

it("imports the service documents only in @errorkit/core/services", () => {
  const importsDocuments = (entry: string): boolean =>
    [...listImports(new URL(`../src/${entry}`, import.meta.url))].some((file) =>
      /\/(?:guidance|services)\.generated\.ts$/.test(file),
    );
  expect(importsDocuments("index.ts")).toBe(false);
  expect(importsDocuments("services/index.ts")).toBe(true);
});

it("imports no optional reader in @errorkit/core", () => {
  const files = [...listImports(new URL("../src/index.ts", import.meta.url))];
  expect(files.filter((file) => file.includes("/readers/optional/"))).toEqual([]);
});
