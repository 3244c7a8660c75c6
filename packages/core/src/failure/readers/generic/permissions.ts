import { sanitizeText } from "../../../text/sanitize.ts";
import { matches } from "../../body/match-names.ts";
import { PERMISSION_NAMES, RESOURCE_NAMES } from "../../body/vocabulary.generated.ts";
import type { Member } from "../../body/walk-body.ts";
import type { MessageAndCode } from "./message-and-code.ts";

/**
 * A permission in a message: `not authorized to perform: s3:GetObject` (AWS, Huawei Cloud), `action 'Microsoft.…/read'` (Azure),
 * `permission 'compute.…'` (Google), otherwise any `service:action` that is no URL and no ARN.
 */
const PERMISSION_TEXT =
  /not authorized to perform:? ([\w*-]+[:./][\w:*./-]+)|(?:action|permission) '([^']{1,200})'|'([^']{1,200})' permission|(?<![\w:/])(?!arn:|urn:|https?:)([a-z][a-z\d_-]{1,40}:[A-Za-z*][\w/.-]*(?::[\w*-]+)?)(?![\w:])/;

/** A code or message that denies access, at any status: AWS's JSON protocols deny with 400, GraphQL with 200. */
const ACCESS_DENIED = /^(?:access )?\S*(?:denied|forbidden|unauthori[sz]ed)|not authorized to perform/im;

/** A resource in a message: `on resource: arn:…` (AWS), `over scope '/subscriptions/…'` (Azure). */
const RESOURCE_TEXT = /on resource:? '?([^\s',]{1,300})|over scope '([^']{1,300})'/i;

const firstGroup = (pattern: RegExp, text: string): string | undefined =>
  pattern.exec(text)?.slice(1).find(Boolean)?.replace(/[.;]$/, "");

function findTexts(members: readonly Member[], names: string): readonly string[] {
  for (const [key, value] of members) {
    const texts = matches(names, key) ? [value].flat().flatMap((item) => sanitizeText(item) ?? []) : [];
    // Scopes are separated by spaces (RFC 6749 section 3.3).
    if (texts.length > 0) return key.startsWith("scope") ? texts.flatMap((text) => text.split(" ")) : texts;
  }
  return [];
}

/** Finds the missing permissions and the resource, in members of the body or in its message. */
export function readPermissions(
  members: readonly Member[],
  status: number | undefined,
  { code = "", message = "" }: MessageAndCode,
): { readonly permissions?: readonly string[]; readonly resource?: string | undefined } {
  const isDenied = status === 401 || status === 403 || ACCESS_DENIED.test(`${code}\n${message}`);
  if (!isDenied && status !== 404 && Number(status) > 299) return {};
  const permissions = findTexts(members, PERMISSION_NAMES);
  const permission = isDenied ? firstGroup(PERMISSION_TEXT, message) : undefined;
  return {
    permissions: permissions.length === 0 && permission ? [permission] : permissions,
    resource:
      findTexts(members, RESOURCE_NAMES)[0] ?? (isDenied ? firstGroup(RESOURCE_TEXT, message) : undefined),
  };
}
