import { byName, parseJson } from "./emit.mjs";

/** The files of the optional readers, which an app adds to `createFailureReader`. */
const OPTIONAL_READERS = ["clients", "jsonp", "maps", "platforms", "xml-rpc"];

/** What an optional reader reads, from the comment of its export. */
function describeReader(file, readText) {
  const source = readText(`src/failure/readers/optional/${file}.ts`);
  // /** Faults of XML-RPC. @example … */ export const xmlRpc
  const [, comment, name] = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+)/.exec(source);
  const text = comment
    .replace(/^ \* ?/gm, "")
    .split("\n@")[0]
    .trim()
    .replaceAll("\n", " ");
  return `| \`import { ${name} } from "@errorkit/core/readers/${file}"\` | ${text.replaceAll("|", "\\|")} |`;
}

/** The list of the APIs and clients in the corpora. */
export function systems(readText) {
  const families = new Map();
  for (const file of ["given", "given-2", "documented", "documented-2"]) {
    const path = `test/corpus/${file}.jsonl`;
    const lines = readText(path).trim().split("\n");
    for (const { source } of lines.map((line, index) => parseJson(line, `${path}:${index + 1}`))) {
      const [family, ...rest] = source.split("/");
      const members = families.get(family) ?? families.set(family, new Map()).get(family);
      members.set(rest.join("/"), (members.get(rest.join("/")) ?? 0) + 1);
    }
  }
  const rows = [...families].sort(byName).map(([family, members]) => {
    const cases = [...members.values()].reduce((sum, count) => sum + count, 0);
    const names = [...members].sort(byName).map(([name]) => name);
    return `| ${family} | ${names.filter(Boolean).join(", ")} | ${cases} |`;
  });
  const head = [
    "# What Errorkit reads",
    "",
    "Each line counts the cases in `test/corpus/`. The tests read every case in Node, in a page, and in a worker.",
    "",
    "| API or client | Parts | Cases |",
    "|---|---|---:|",
  ];
  const optional = [
    "",
    "## Optional readers",
    "",
    "Some systems have a special error format, which no general rule reads. Add the readers of those that your app uses:",
    "",
    "```ts",
    'import { createFailureReader } from "@errorkit/core";',
    'import { platforms } from "@errorkit/core/readers/platforms";',
    "",
    "export const { toFailure, readFailure, findFailureInBody } = createFailureReader({ readers: [platforms] });",
    "```",
    "",
    "| Entry point | Reads |",
    "|---|---|",
    ...OPTIONAL_READERS.map((file) => describeReader(file, readText)),
  ];
  return { "SYSTEMS.md": `${[...head, ...rows, ...optional].join("\n")}\n` };
}
