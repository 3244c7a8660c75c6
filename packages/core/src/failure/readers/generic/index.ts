import type { JsonValue } from "../../../types.ts";
import { byDistance, walkBody } from "../../body/walk-body.ts";
import { MAX_FIELD_MESSAGES } from "../../limits.ts";
import { safeGet } from "../../to-plain-value.ts";
import type { ErrorShapeReader } from "../types.ts";
import { readFieldErrors } from "./field-errors.ts";
import { textOf } from "./find-message.ts";
import { findMessageAndCode } from "./message-and-code.ts";
import { readPermissions } from "./permissions.ts";
import { readRequestIds } from "./request-ids.ts";
import { readRetryDelay } from "./retry-delay.ts";

/** The message of a body that is a text or a list of texts; not of unreadable bytes or a broken document. */
function readPlainText(body: JsonValue | undefined): string | undefined {
  if (Array.isArray(body)) return textOf(body);
  const isReadable =
    typeof body === "string" && /[\p{L}\d]/u.test(body) && !/^[<{[]|\0|\ufffd.*\ufffd/s.test(body);
  return isReadable ? textOf(body) : undefined;
}

/** Reads the usual names in their usual spellings. Most APIs need no other reader. */
export const generic: ErrorShapeReader = {
  name: "generic",
  read: ({ status, headers, body, receivedAt }) => {
    const nodes = walkBody(body);
    const nearest = byDistance(nodes);
    const members = nearest.flatMap((node) => [...node.members]);
    const found = findMessageAndCode(nearest, status);
    const text = readPlainText(body);
    const fieldErrors = readFieldErrors(nodes, status);
    const fieldMessages = fieldErrors.slice(0, MAX_FIELD_MESSAGES).map((field) => field.message);
    // Cloudflare's short pages: `error code: 1020`
    const textCode = /^error code: (\w{1,40})$/i.exec(text ?? "")?.[1];
    const code = found.code ?? (textCode === String(status) ? undefined : textCode);
    const message = found.message ?? text ?? (fieldMessages.join("; ") || undefined);
    return {
      message,
      code,
      fieldErrors,
      retryAfterSeconds: readRetryDelay(status, headers, members, receivedAt),
      ...readRequestIds(members, headers, safeGet(body, "id")),
      ...readPermissions(members, status, { code, message }),
    };
  },
};
