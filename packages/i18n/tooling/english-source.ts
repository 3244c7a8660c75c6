import { statuses } from "@errorkit/core";
import en from "../src/locales/en.ts";

/** The English texts that every locale translates: the catalog, and the phrases of the status registry as names. */
export const englishSource: Readonly<Record<string, string>> = {
  ...en,
  ...Object.fromEntries(
    Object.values(statuses).map((status) => [`name.${status.code}`, status.phrase] as const),
  ),
};
