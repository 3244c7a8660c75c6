import { readAccess } from "../access.ts";
import { placesIn } from "../facts.ts";
import { readFields } from "../fields.ts";
import { readIds } from "../ids.ts";
import { readRetryDelay } from "../retry-delay.ts";
import { readWords } from "../words.ts";
import type { FailureReader } from "./reader.ts";

/** A text that people can read; not unreadable bytes, nor what is left of a broken document. */
const isProse = (text: string): boolean => /[\p{L}\d]/u.test(text) && !/^[<{[]|\0|\ufffd.*\ufffd/s.test(text);

/** Understands the usual names in their usual spellings, near the root: most systems need no more. */
export const general: FailureReader = {
  name: "general",
  read: ({ status, headers, body, at }) => {
    const places = placesIn(body);
    const fields = readFields(body, status);
    const { message, code } = readWords(places, status);
    const prose = typeof body === "string" && isProse(body) ? body : undefined;
    const words =
      message ??
      prose ??
      (fields
        .slice(0, 3)
        .map((field) => field.message)
        .join("; ") ||
        undefined);
    // Cloudflare's short pages: `error code: 1020`
    const named = /^error code: (\w{1,40})$/i.exec(prose ?? "")?.[1];
    return {
      message: words,
      code: code ?? named,
      fields,
      retryAfterSeconds: readRetryDelay(status, headers, places, at),
      ...readIds(places, headers),
      ...readAccess(places, status, words),
    };
  },
};
