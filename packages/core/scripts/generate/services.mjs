import { byCode, guidanceMarks, header, letterOf, record, text, union } from "./emit.mjs";

/** The service documents. */
export function serviceDocuments(readJson, files) {
  const profiles = files.map((file) => readJson(`data/services/${file}`));
  const rowsOf = ({ statuses }, file) =>
    statuses.sort(byCode).map(({ code, name, guidance }) => {
      const place = `data/services/${file}: the guidance of ${code}`;
      return `${code}${guidance === undefined ? " " : letterOf(guidanceMarks, guidance, place)}${name}`;
    });
  for (const { id, errorCodePrefixes } of profiles) {
    const other = errorCodePrefixes.find((prefix) => prefix.toLowerCase() !== `${id}.`);
    // Core takes the prefix of an error code for the service.
    if (other) throw new Error(`data/services/${id}.json: the prefix "${other}" is not the id with a dot.`);
  }
  const guided = profiles.map(({ id, name, documents }, at) => {
    const marks = documents
      .filter(({ language }) => language === "en")
      .flatMap((document) => rowsOf(document, files[at]).filter((row) => row[3] !== " "))
      .map((row) => row.slice(0, 4));
    return [id, `${name.includes(" ") ? id.toUpperCase() : name}:${marks.join("")}`];
  });
  return {
    "src/services/guidance.generated.ts":
      header("data/services/*.json") +
      "\n/** The short name of a service, then the codes with guidance in its English document. */\n" +
      record("guidanceRows", "Readonly<Record<string, string>>", Object.fromEntries(guided)),
    "src/services/services.generated.ts":
      `${header("data/services/*.json")}\n/** A service with service documents. */\n` +
      union(
        "ServiceId",
        profiles.map(({ id }) => text(id)),
      ) +
      '\ntype Row = readonly [ServiceId, string, string, "en" | "zh-CN", string, string];\n' +
      "\n/** One row per document: service, its name, its prefixes, language, topic, then the statuses. */\n" +
      `export const documentRows: readonly Row[] = [\n${profiles
        .flatMap(({ id, name, errorCodePrefixes, documents }, at) =>
          documents.map((document) => {
            const cells = [id, name, errorCodePrefixes.join(" "), document.language, document.topic];
            return `  [\n${[...cells, rowsOf(document, files[at]).join("|")].map((cell) => `    ${text(cell)},\n`).join("")}  ],\n`;
          }),
        )
        .join("")}];\n`,
  };
}
