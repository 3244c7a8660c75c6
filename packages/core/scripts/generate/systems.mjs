import { byName, parseJson } from "./emit.mjs";

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
  return { "SYSTEMS.md": `${[...head, ...rows].join("\n")}\n` };
}
