import type { ErrorShapeReader, HeaderFields } from "./types.ts";

const findHeader = (headers: HeaderFields, names: RegExp): string | undefined =>
  [...headers].find(([name]) => names.test(name))?.[1];

/**
 * Headers, for a response whose body says nothing: OAuth's challenge, and the headers of storage services (`x-oss-error-code`).
 *
 * @see RFC 6750 section 3
 */
export const headers: ErrorShapeReader = {
  name: "headers",
  read: ({ headers }) => {
    // Bearer error="invalid_token", error_description="Expired"
    const challenge = headers.get("www-authenticate") ?? "";
    const getParameter = (name: string): string | undefined =>
      challenge ? new RegExp(`\\b${name}="([^"]{1,500})"`).exec(challenge)?.[1] : undefined;
    const code = getParameter("error");
    return {
      code: code ?? findHeader(headers, /(?:^|-)error-?code$/),
      message:
        getParameter("error_description") ??
        findHeader(headers, /(?:^|-)error(?:-?(?:message|description))?$/),
      permissions: code === "insufficient_scope" ? getParameter("scope")?.split(" ") : undefined,
    };
  },
};
