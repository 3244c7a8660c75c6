import { byName, header, letterOf, record, retryLetters, stringConst } from "./emit.mjs";

/** Core's retry class per error code, and i18n's codes per message key. */
export function errorCodes(readJson, files) {
  const sources = [
    ...files.map((file) => [`data/services/${file}`, readJson(`data/services/${file}`).errorCodes]),
    ...readJson("data/shared-error-codes.json").groups.map((group) => [
      "data/shared-error-codes.json",
      group.errorCodes,
    ]),
  ];
  const retryClasses = {};
  const codesByKey = {};
  for (const [path, rows] of sources) {
    for (const { code, retryClass, messageKey } of rows) {
      if (retryClass !== undefined) {
        letterOf(retryLetters, retryClass, `${path}: the retryClass of ${code}`);
        retryClasses[code] = retryClass;
      }
      if (messageKey === undefined) continue;
      codesByKey[messageKey] = [...(codesByKey[messageKey] ?? []), code.toLowerCase()];
    }
  }
  const aliases = Object.entries(codesByKey).map(([key, codes]) => [key, codes.sort().join(" ")]);
  const head = header("data/services/*.json and data/shared-error-codes.json");
  const sorted = (entries) => Object.fromEntries(entries.sort(byName));
  return {
    "src/services/error-codes.generated.ts":
      `${head}import type { RetryClass } from "../http/status/retry-class.ts";\n` +
      "\n/** The retry class of error codes that say more about repeating than their status. */\n" +
      record(
        "retryClassByCode",
        "Readonly<Record<string, RetryClass>>",
        sorted(Object.entries(retryClasses)),
      ) +
      "\n/** The services whose error codes begin with their ID: `CSS.0001`. */\n" +
      stringConst("servicePrefixes", files.map((file) => file.replace(".json", "")).join(" ")),
    "../i18n/src/message-key-by-code.generated.ts":
      `${head}\n/** The error codes that have the message of a message key, in lower case. */\n` +
      record("codesByMessageKey", "Readonly<Record<string, string>>", sorted(aliases)),
  };
}
