// Writes docs/properties.md, the props of every component, from the TSDoc comments that the Storybook shows.
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = "packages/react/src";

/** The tables: the title, the file, and the declarations in it. */
const TABLES = /** @type {const} */ ([
  ["Every surface", "surface/surface-props.ts", ["ErrorSurfaceProps"]],
  ["ErrorInline", "components/error-inline/error-inline.tsx", ["ErrorInlineProps"]],
  ["ErrorPage", "components/error-page/error-page.tsx", ["ErrorPageProps"]],
  ["ErrorSummary", "components/error-summary/error-summary.tsx", ["ErrorSummaryProps"]],
  ["PartialFailure", "components/partial-failure/partial-failure.tsx", ["PartialFailureProps"]],
  ["ErrorToaster", "components/error-toaster/error-toaster.tsx", ["ErrorToasterProps"]],
  ["ErrorBoundary", "components/error-boundary/error-boundary.tsx", ["ErrorBoundaryProps"]],
  ["LocaleSelect", "components/locale-select/locale-select.tsx", ["LocaleSelectProps"]],
  ["ErrorkitProvider: locale", "provider/use-provider-locale.ts", ["LocaleProps"]],
  ["ErrorkitProvider: settings", "provider/errorkit-context.ts", ["Settings"]],
]);

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/**
 * Returns the nodes of a type inside a node, in their order.
 * @param {unknown} node
 * @param {string} type
 * @returns {any[]}
 */
function findAll(node, type) {
  if (typeof node !== "object" || node === null) return [];
  if (/** @type {Partial<Node>} */ (node).type === type) return [node];
  return Object.values(node).flatMap((value) => findAll(value, type));
}

/**
 * Writes a text into a cell of a table.
 * @param {string} text
 */
const toCell = (text) => text.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");

/**
 * Returns the description and the default of a comment.
 * @param {string} comment
 */
function readComment(comment) {
  // Matches the asterisk at the beginning of each line.
  const text = comment.replace(/^\s*\*+ ?/gm, "");
  const [description = "", ...tags] = text.split(/^\s*@/m);
  const value = tags.find((tag) => tag.startsWith("default "))?.slice("default ".length) ?? "";
  return { description: toCell(description), value: toCell(value) };
}

/**
 * Returns the rows of the props that a file declares.
 * @param {string} path
 * @param {readonly string[]} names
 */
function getRows(path, names) {
  const code = readFileSync(`${root}${SOURCE}/${path}`, "utf8");
  const { program, comments } = parseSync(path, code);
  const declarations = ["TSInterfaceDeclaration", "TSTypeAliasDeclaration"].flatMap((type) =>
    findAll(program, type).filter(({ id }) => names.includes(id.name)),
  );
  if (declarations.length !== names.length) throw new Error(`${path} does not declare ${names.join(", ")}.`);
  return declarations
    .flatMap((declaration) => {
      const body = declaration.type === "TSInterfaceDeclaration" ? declaration.body.body : declaration;
      return findAll(body, "TSPropertySignature");
    })
    .flatMap((property) => {
      // The comment right before the property, with nothing but white space between.
      const comment = comments.find(
        ({ start, end }) => start < property.start && /^\s*$/.test(code.slice(end, property.start)),
      );
      // `readonly translator?: never` has no comment: it excludes a prop.
      if (!comment) return [];
      const { description, value } = readComment(comment.value);
      const { start, end } = property.typeAnnotation.typeAnnotation;
      // Matches `undefined` at the end of a union, and the parentheses around a function in it.
      const type = toCell(code.slice(start, end))
        .replace(/ \\\| undefined$/, "")
        .replace(/^\((\(.*)\)$/, "$1");
      const name = `\`${property.key.name}\`${property.optional ? "" : " (required)"}`;
      return [`| ${name} | ${description} | \`${type}\` | ${value} |`];
    });
}

/** Returns the content of docs/properties.md. */
export function createProperties() {
  const tables = TABLES.map(([title, path, names]) =>
    [
      `## ${title}`,
      "",
      "| Prop | Meaning | Type | Default |",
      "| --- | --- | --- | --- |",
      ...getRows(path, names),
      "",
    ].join("\n"),
  );
  return [
    "# Properties",
    "",
    "The props of every component of `@errorkit/react`. `ErrorBanner` and `ErrorState` have those of every surface only. All other props go to the root element of a component.",
    "The tokens for colors, fonts, and shapes are in the [README](../packages/react/README.md#change-the-look).",
    "`node scripts/write-properties.mjs` writes this page from the comments in the source code.",
    "",
    ...tables,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(`${root}docs/properties.md`, createProperties());
