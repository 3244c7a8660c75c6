import type { ErrorShapeReader, HeaderFields } from "./types.ts";

const findHeader = (headers: HeaderFields, names: RegExp): string | undefined =>
  [...headers].find(([name]) => names.test(name))?.[1];

/**
 * Headers, for a response whose body says nothing: OAuth's challenge, and the headers of storage services (`x-oss-error-code`).
 *
 * @see RFC 6750 section 3, RFC 9110 section 11.2
 */
export const headers: ErrorShapeReader = {
  name: "headers",
  read: ({ headers }) => {
    // Bearer error="invalid_token", error_description="Expired", scope=read
    const matches = (headers.get("www-authenticate") ?? "").matchAll(
      /\b(\w+)=(?:"((?:[^"\\]|\\.){1,500})"|([^\s",]+))/g,
    );
    const parameters: Record<string, string | undefined> = {};
    // Of several challenges the first counts.
    for (const [, name, quoted, token] of matches)
      parameters[name!.toLowerCase()] ??= quoted?.replace(/\\(.)/g, "$1") ?? token;
    const { error, error_description: message, scope } = parameters;
    return {
      code: error ?? findHeader(headers, /\berror-?code$/),
      message: message ?? findHeader(headers, /\berror(?:-?(?:message|description))?$/),
      permissions: error === "insufficient_scope" ? scope?.split(" ") : undefined,
    };
  },
};
