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
    const parameters = (headers.get("www-authenticate") ?? "").matchAll(/\b(\w{1,30})="([^"]{1,500})"/g);
    const { error, error_description, scope } = Object.fromEntries(
      [...parameters].map(([, name, value]) => [name!, value!]).reverse(),
    );
    return {
      code: error ?? findHeader(headers, /(?:^|-)error-?code$/),
      message: error_description ?? findHeader(headers, /(?:^|-)error(?:-?(?:message|description))?$/),
      permissions: error === "insufficient_scope" ? scope?.split(" ") : undefined,
    };
  },
};
