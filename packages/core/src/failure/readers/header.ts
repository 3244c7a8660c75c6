import type { FailureReader, Headers } from "./reader.ts";

const find = (headers: Headers, names: RegExp): string | undefined => {
  for (const [name, value] of headers) if (names.test(name) && value) return value;
  return undefined;
};

/**
 * What the header says when the body says nothing: OAuth's challenge (RFC 6750 section 3), and the fields in which
 * storage services answer a HEAD.
 */
export const header: FailureReader = {
  name: "header",
  read: ({ headers }) => {
    const challenge = headers.get("www-authenticate") ?? "";
    const parameter = (name: string): string | undefined =>
      new RegExp(`\\b${name}="([^"]{1,500})"`).exec(challenge)?.[1];
    const code = parameter("error") ?? find(headers, /(?:^|-)error-?code$/);
    const message = parameter("error_description") ?? find(headers, /(?:^|-)error-?message$/);
    const scope = code === "insufficient_scope" ? parameter("scope") : undefined;
    return code || message || scope
      ? {
          ...(code && { code }),
          ...(message && { message }),
          ...(scope && { permissions: scope.split(" ") }),
        }
      : undefined;
  },
};
