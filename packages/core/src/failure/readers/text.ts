import type { FailureReader } from "./reader.ts";

/** A body of plain text is the message; `error code: 1020` (Cloudflare) names a code too. */
export const text: FailureReader = {
  name: "text",
  read: ({ body }) => {
    // Unreadable bytes and rests of a broken document are no words for people.
    if (typeof body !== "string" || !/[\p{L}\d]/u.test(body) || /^[<{[]|\0|\ufffd.*\ufffd/s.test(body))
      return undefined;
    const code = /^error code: (\w{1,40})$/i.exec(body.slice(0, 80))?.[1];
    return { message: body, ...(code && { code }) };
  },
};
