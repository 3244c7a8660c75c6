import type { ErrorShapeReader, HeaderFields } from "./reader.ts";

const find = (headers: HeaderFields, names: RegExp): string | undefined =>
  [...headers].find(([name]) => names.test(name))?.[1];

/**
 * What the header says when the body says nothing: OAuth's challenge (RFC 6750 section 3), and the fields in which
 * storage services answer a HEAD.
 */
export const header: ErrorShapeReader = {
  name: "header",
  read: ({ headers }) => {
    const challenge = headers.get("www-authenticate") ?? "";
    const parameter = (name: string): string | undefined =>
      challenge ? new RegExp(`\\b${name}="([^"]{1,500})"`).exec(challenge)?.[1] : undefined;
    const code = parameter("error");
    return {
      code: code ?? find(headers, /(?:^|-)error-?code$/),
      message: parameter("error_description") ?? find(headers, /(?:^|-)error(?:-?(?:message|description))?$/),
      permissions: code === "insufficient_scope" ? parameter("scope")?.split(" ") : undefined,
    };
  },
};
