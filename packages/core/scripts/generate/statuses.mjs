import {
  byCode,
  cacheLetters,
  header,
  letterOf,
  retryLetters,
  stateLetters,
  stringConst,
  union,
} from "./emit.mjs";

/** The registered status codes with their retry rules. */
export function registry(readJson) {
  const statuses = readJson("data/status-codes.json").statuses.sort(byCode);
  let last = 0;
  const rows = statuses.map((status) => {
    const { code, reference, retryBasis, expires = "" } = status;
    const { document, section = "" } = reference;
    const mark = (letters, name) =>
      letterOf(letters, status[name], `data/status-codes.json: the ${name} of ${code}`);
    const marks =
      mark(retryLetters, "retryClass") + mark(cacheLetters, "cacheable") + mark(stateLetters, "state");
    if (code % 100 === 0) last = 0;
    const usual = section === `15.${Math.floor(code / 100) + 1}.${last + 1}`;
    if (usual) last += 1;
    const cells = usual ? ["", "", "", ""] : ["", document, section, expires];
    if (retryBasis) cells.push(retryBasis);
    return marks + cells.join(",").replace(/,+$/, "");
  });
  const head = header("data/status-codes.json");
  const phraseRows = (isIncluded) =>
    statuses
      .map(({ code, phrase, aliases = [] }, at) => ({
        code,
        row: (statuses[at - 1]?.code === code - 1 ? "" : code) + [phrase, ...aliases].join("/"),
      }))
      .filter(({ code }) => isIncluded(code))
      .map(({ row }) => row)
      .join("|");
  return {
    "src/http/status/phrases.generated.ts":
      head +
      "\n/**\n * The phrases of 1xx to 3xx, ascending, each with its older phrases and other spellings.\n * A row starts with its code if that is not the code before plus one.\n */\n" +
      stringConst(
        "otherPhrases",
        phraseRows((code) => code < 400),
      ) +
      "\n/** The phrases of errors, 4xx and 5xx. Only they are needed to read a failure. */\n" +
      stringConst(
        "errorPhrases",
        phraseRows((code) => code >= 400),
      ),
    "src/http/status/registry.generated.ts":
      `${head}\n/** A code of the HTTP Status Code Registry. */\n` +
      union(
        "StatusCode",
        statuses.map(({ code }) => `${code}`),
      ) +
      "\n/**\n * In the order of the phrases: marks (retry class, cacheable, state), document, section, expiry, basis if it is another.\n * No document: the next section of RFC 9110 chapter 15, which lists its codes in order.\n */\n" +
      stringConst("registryRows", rows.join("|")),
  };
}

/** The status codes of vendors. */
export function vendorStatuses(readJson) {
  const rows = readJson("data/vendor-status-codes.json").statuses.sort(byCode);
  return {
    "src/services/vendor-status.generated.ts":
      `${header("data/vendor-status-codes.json")}\n/** Code, vendor and the vendor's name for it. */\n` +
      stringConst("vendorRows", rows.map(({ code, vendor, name }) => `${code} ${vendor}: ${name}`).join("|")),
  };
}
