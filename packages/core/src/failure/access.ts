import type { Place } from "./facts.ts";
import type { JsonValue } from "./failure.ts";
import { plainText } from "./plain-text.ts";

const permissionNames =
  /^(?:(?:required|missing|needed)?(?:permission|scope|role|privilege)s?|needed|authaction)$/;
const resourceNames = /^(?:resource(?:name|id)?|bucketname|index)$/;

/** How systems name a permission in a sentence: AWS and Huawei, Azure, Google, then any `service:action`. */
const permissionTexts: readonly RegExp[] = [
  /not authorized to perform:? ([\w:*.-]+)/i,
  /perform action '([^']{1,200})'/i,
  /permission '([^']{1,200})'/i,
  /(?<![\w:/])(?!arn:|urn:|https?:)([a-z][a-z0-9-]{1,40}:[A-Za-z*][\w/-]*(?::[\w*-]+)?)(?![\w:])/,
];
const resourceTexts: readonly RegExp[] = [/on resource:? '?([^\s',]{1,300})/i, /over scope '([^']{1,300})'/i];

const firstMatch = (forms: readonly RegExp[], text: string): string | undefined =>
  forms.map((form) => form.exec(text)?.[1]?.replace(/[.,;]$/, "")).find(Boolean);

const texts = (value: JsonValue): readonly string[] =>
  [value]
    .flat()
    .flatMap((item) => (typeof item === "string" && item.length <= 300 ? (plainText(item) ?? []) : []));

/** Which permissions were missing, and for what: where the body names them, in members or in its sentence. */
export function readAccess(
  places: readonly Place[],
  status: number | undefined,
  message: string | undefined,
): { readonly permissions?: readonly string[] | undefined; readonly resource?: string | undefined } {
  if (status !== undefined && status >= 300 && status !== 401 && status !== 403 && status !== 404) return {};
  let permissions: readonly string[] = [];
  let resource: string | undefined;
  for (const { facts } of places) {
    for (const [name, value] of facts) {
      if (permissions.length === 0 && permissionNames.test(name)) permissions = texts(value);
      if (resourceNames.test(name)) resource ??= texts(value)[0];
    }
  }
  const named = status === 404 ? undefined : firstMatch(permissionTexts, message ?? "");
  if (permissions.length === 0 && named) permissions = [named];
  return {
    permissions: permissions.length > 0 ? permissions : undefined,
    resource: resource ?? firstMatch(resourceTexts, message ?? ""),
  };
}
