import { readAccess } from "../access.ts";
import type { JsonValue } from "../failure.ts";
import { readFields } from "../fields.ts";
import { readIds } from "../ids.ts";
import { textOf } from "../message-in.ts";
import { placesIn } from "../places.ts";
import { readRetryDelay } from "../retry-delay.ts";
import { readWords } from "../words.ts";
import type { ErrorShapeReader } from "./reader.ts";

/** A body that is text, or a list of texts; not unreadable bytes, nor what is left of a broken document. */
function proseOf(body: JsonValue | undefined): string | undefined {
  if (Array.isArray(body)) return textOf(body);
  const readable =
    typeof body === "string" && /[\p{L}\d]/u.test(body) && !/^[<{[]|\0|\ufffd.*\ufffd/s.test(body);
  return readable ? textOf(body) : undefined;
}

/** Understands the usual names in their usual spellings, near the root: most systems need no more. */
export const general: ErrorShapeReader = {
  name: "general",
  read: ({ status, headers, body, receivedAt }) => {
    const places = placesIn(body);
    const words = readWords(places, status);
    const prose = proseOf(body);
    const fieldErrors = readFields(body, status);
    const problems = fieldErrors.slice(0, 3).map((field) => field.message);
    // Cloudflare's short pages: `error code: 1020`
    const short = /^error code: (\w{1,40})$/i.exec(prose ?? "")?.[1];
    const code = words.code ?? (short === String(status) ? undefined : short);
    const message = words.message ?? prose ?? (problems.join("; ") || undefined);
    return {
      message,
      code,
      fieldErrors,
      retryAfterSeconds: readRetryDelay(status, headers, places, receivedAt),
      ...readIds(places, headers),
      ...readAccess(places, status, { code, message }),
    };
  },
};
