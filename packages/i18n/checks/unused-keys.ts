import type { FailureKind } from "@errorkit/core";
import { statuses } from "@errorkit/core";
import { getVendorStatuses } from "@errorkit/core/services";
import { parseSync } from "vite";
import { codesByMessageKey } from "../src/message-key-by-code.generated.ts";
import { getMessageKeys } from "../src/message-keys.ts";
import { getBaseKey } from "../tooling/message-key-parts.ts";
import { UI_NOTES } from "../tooling/translator-notes.ts";

/** A source file that may use messages. */
export interface SourceFile {
  readonly name: string;
  readonly code: string;
}

const kinds: Readonly<Record<Exclude<FailureKind, "http">, true>> = {
  network: true,
  offline: true,
  timeout: true,
  aborted: true,
  parse: true,
  "chunk-load": true,
  unknown: true,
};

/** Every key under which `describeFailure` may look for the messages of a failure. */
function listDescribedKeys(): ReadonlySet<string> {
  const codes = Object.values(codesByMessageKey).flatMap((list) => list.split(" "));
  // Every number that the registry or a vendor defines; a code of neither has the messages of its class.
  const numbers = Array.from({ length: 500 }, (_, index) => index + 100).filter(
    (code) => code in statuses || getVendorStatuses(code).length > 0,
  );
  return new Set([
    ...codes.flatMap((code) => getMessageKeys({ kind: "http", code })),
    ...numbers.flatMap((status) => getMessageKeys({ kind: "http", status })),
    ...getMessageKeys({ kind: "http", status: 200 }, "GET"),
    ...getMessageKeys({ kind: "http", status: 200 }, "POST"),
    ...getMessageKeys({ kind: "http", status: 409 }, "POST"),
    ...Object.keys(kinds).flatMap((kind) => getMessageKeys({ kind: kind as FailureKind })),
  ]);
}

/** The values of the templates that build a key, by the text around their one expression: `a11y.` for `a11y.${severity}`. */
const valuesOfTemplates: Readonly<Record<string, readonly string[]>> = {
  "a11y.": ["error", "warning", "info", "success"],
  "guidance.": ["after-change", "after-delay", "any-time"],
  "standard.": Object.values(statuses).map(({ retryClass }) => retryClass),
};

/** The namespaces of the messages that are not about a failure: `ui.`, `a11y.`. */
const namespaces = new Set(Object.keys(UI_NOTES).map((key) => key.slice(0, key.indexOf(".") + 1)));

interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** The keys that one node names: a string is a key, a template is one key for each of its values. */
function keysOf(node: Node, file: string): readonly string[] {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type !== "TemplateLiteral") return [];
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  const [first = "", ...rest] = quasis.map(({ value }) => value.cooked);
  if (rest.length === 0) return [first];
  if (!namespaces.has(first)) return [];
  const values = rest.join("") === "" && Object.hasOwn(valuesOfTemplates, first) && valuesOfTemplates[first];
  if (!values) {
    throw new Error(`${file} builds a key from "${first}": list its values in checks/unused-keys.ts.`);
  }
  return values.map((value) => first + value);
}

/** A node and what is inside it, without literal types: a type names a key without using it. */
const listNodes = (node: Node): readonly Node[] =>
  /^TS(?:Template)?LiteralType$/.test(node.type)
    ? []
    : [node, ...Object.values(node).flat().filter(isNode).flatMap(listNodes)];

/** 24: the keys of a catalog that no source file and no failure uses. Comments and types do not use a key. */
export function findUnusedKeys(keys: readonly string[], sources: readonly SourceFile[]): readonly string[] {
  const bases = [...new Set(keys.map(getBaseKey))];
  const described = listDescribedKeys();
  const used = new Set(
    sources.flatMap(({ name, code }) => {
      const { program, errors } = parseSync(name, code);
      if (errors.length > 0) throw new SyntaxError(`${name}: ${errors[0]?.message}`);
      return listNodes(program as unknown as Node).flatMap((node) => keysOf(node, name));
    }),
  );
  return bases.filter((key) => !used.has(key) && !described.has(key.slice(0, key.lastIndexOf("."))));
}
