import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";

/** The title of a status in the language of the story. A surface may write it after a subject, in lower case. */
export const titleOf = (globals: Record<string, unknown>, status: number): RegExp =>
  new RegExp(translators[readGlobals(globals).locale].describe(status).title, "i");
