/** A response with a body: a text, or a value that is sent as JSON. */
export const respond = (
  body: unknown,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
): Response => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });

/** What a failure says that found no message in its body. */
export const withoutMessage = { messageSource: "phrase" };
