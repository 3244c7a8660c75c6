import type { Facts } from "./facts.ts";
import type { Place } from "./places.ts";
import { plainText } from "./plain-text.ts";
import type { Words } from "./words.ts";

const permissionNames = /^(?:(?:required|missing)?(?:permission|scope|role)s?|needed|authaction)$/;
const resourceNames = /^(?:resource(?:name|id)?|bucketname|index)$/;

/** How systems name a permission in a sentence: AWS and Huawei, Azure, Google, then any `service:action`. */
const permissionText =
  /not authorized to perform:? ([\w*-]+[:./][\w:*./-]+)|(?:action|permission) '([^']{1,200})'|(?<![\w:/])(?!arn:|urn:|https?:)([a-z][a-z\d_-]{1,40}:[A-Za-z*][\w/-]*(?::[\w*-]+)?)(?![\w:])/;
/** A denial at whatever status: AWS's JSON protocols answer one with 400, GraphQL with 200. */
const denial = /^\S*(?:denied|forbidden|unauthori[sz]ed)|not authorized to perform/i;
const resourceText = /on resource:? '?([^\s',]{1,300})|over scope '([^']{1,300})'/i;

const matched = (form: RegExp, text: string): string | undefined =>
  form.exec(text)?.slice(1).find(Boolean)?.replace(/[.;]$/, "");

const namedIn = (places: readonly { readonly facts: Facts }[], names: RegExp): readonly string[] => {
  for (const [name, value] of places.flatMap(({ facts }) => [...facts])) {
    const texts = names.test(name) ? [value].flat().flatMap((item) => plainText(item) ?? []) : [];
    // RFC 6749 section 3.3: scopes are separated by spaces.
    if (texts.length > 0 && name.startsWith("scope")) return texts.flatMap((text) => text.split(" "));
    if (texts.length > 0) return texts;
  }
  return [];
};

/** Which permissions were missing, and for what: where the body names them, in members or in its sentence. */
export function readAccess(
  places: readonly Place[],
  status: number | undefined,
  { code = "", message = "" }: Words,
): { readonly permissions?: readonly string[]; readonly resource?: string | undefined } {
  const refused = status === 401 || status === 403 || denial.test(`${code}\n${message}`);
  if (!refused && status !== 404 && Number(status) > 299) return {};
  const permissions = namedIn(places, permissionNames);
  const named = refused ? matched(permissionText, message) : undefined;
  return {
    permissions: permissions.length === 0 && named ? [named] : permissions,
    resource: namedIn(places, resourceNames)[0] ?? (refused ? matched(resourceText, message) : undefined),
  };
}
