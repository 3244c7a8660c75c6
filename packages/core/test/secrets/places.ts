import type { Failure } from "@errorkit/core";
import { FailureError, findFailureInBody, readFailure, toFailure } from "@errorkit/core";

/** A header may hold printable ASCII only. */
const asHeader = (text: string): string => text.replace(/[^ -~]+/g, " ");

const respond = (body: string | null, headers: Readonly<Record<string, string>> = {}) =>
  readFailure(new Response(body, { status: 403, headers }), { now: 1 });

const clientError = (more: object): Error =>
  Object.assign(new Error("Request failed with status code 400"), more);

type Place = (text: string, secret: string) => Failure | Promise<Failure>;

/** Every place in which a failure can carry a text. */
export const places: Readonly<Record<string, Place>> = {
  message: (text) => toFailure({ status: 400, message: text }),
  "text body": (text) => respond(text, { "content-type": "text/plain" }),
  "JSON body": (text) => respond(JSON.stringify({ error: { message: text } })),
  "XML body": (text) =>
    respond(`<Error><Message>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</Message></Error>`),
  "HTML title": (text) => respond(`<!doctype html><title>${text}</title><p>${text}`),
  "broken JSON": (text) =>
    respond(`{"message": ${JSON.stringify(text)}, "more": {"note": ${JSON.stringify(text)}`),
  "JSON in a message": (text) =>
    toFailure({ status: 400, message: JSON.stringify({ message: text, note: { text } }) }),
  code: (text) => toFailure({ status: 400, code: text, message: "No" }),
  "request ID": (text) => toFailure({ status: 400, request_id: text, trace_id: text, message: "No" }),
  "request ID header": (text) =>
    respond("{}", {
      "x-request-id": asHeader(text),
      "x-trace-id": asHeader(text),
      traceparent: asHeader(text),
    }),
  "other headers": (text) =>
    respond("{}", {
      "x-error-message": asHeader(text),
      "x-error-code": asHeader(text),
      "www-authenticate": `Bearer error="x", error_description="${asHeader(text).replaceAll('"', "'")}"`,
      "grpc-status": "7",
      "grpc-message": encodeURIComponent(text),
      "x-echo": asHeader(text),
    }),
  URL: (text) => toFailure(new Error("x"), { url: `https://api.test/a?q=${text}` }),
  "URL of a client": (text) =>
    toFailure(
      clientError({
        config: { url: `/a?q=${text}`, baseURL: "https://api.test" },
        response: { status: 400 },
      }),
    ),
  field: (text) =>
    respond(JSON.stringify({ message: "No", errors: [{ field: "a", code: text, message: text }] })),
  "map of fields": (text) => respond(JSON.stringify({ errors: { name: [text], size: { message: text } } })),
  "name of a field": (text) => toFailure({ status: 422, errors: [{ field: text, message: "No" }] }),
  resource: (text) => respond(JSON.stringify({ message: "No", resource: text, service: text })),
  details: (text) =>
    respond(JSON.stringify({ message: "No", note: text, notes: [[text]], deep: { a: { b: text } } })),
  cause: (text) => toFailure(new Error("outer", { cause: new Error(text, { cause: { note: text } }) })),
  "network cause": (text) => toFailure(new TypeError("fetch failed", { cause: new Error(text) })),
  "thrown text": (text) => toFailure(text),
  "thrown error": (text) => toFailure(new Error(text)),
  "stack and members": (text) =>
    toFailure(
      Object.assign(new Error("x"), { stack: `Error: ${text}\n    at a`, note: text, context: { text } }),
    ),
  "successful body": (text) => findFailureInBody({ error: { code: text, message: text, note: text } })!,
  "configuration of axios": (text, secret) =>
    toFailure(
      clientError({
        config: {
          url: "/a",
          headers: { Authorization: `Bearer ${secret}`, "X-Note": text },
          data: text,
          auth: { password: secret },
        },
        request: { _header: `GET / HTTP/1.1\r\n${text}`, res: { text } },
        response: {
          status: 400,
          data: {},
          headers: {},
          config: { headers: { note: text } },
          request: { text },
        },
      }),
    ),
  "configuration of a failed axios request": (text, secret) =>
    toFailure(
      Object.assign(new Error("Network Error"), {
        name: "AxiosError",
        code: "ERR_NETWORK",
        config: { headers: { Authorization: secret }, data: text },
        request: { text },
      }),
    ),
  "options of ky and got": (text, secret) =>
    toFailure(
      clientError({
        options: { headers: { authorization: secret }, password: secret, json: { text } },
        request: { headers: { authorization: secret }, url: "https://api.test/" },
        response: { status: 400, request: { options: { headers: { cookie: text } } } },
      }),
    ),
  "plain error of a client": (text, secret) =>
    toFailure({
      message: "Failed",
      config: { url: "/a", headers: { Authorization: secret, note: text }, data: text },
      request: { method: "GET", headers: { note: text } },
    }),
  "failure from JSON": (text) =>
    toFailure({
      ...toFailure({ status: 400 }),
      message: text,
      code: text,
      requestId: text,
      url: text,
      host: text,
      details: { text },
      fieldErrors: [{ path: [text], message: text }],
    }),
  digest: (text) =>
    toFailure({ digest: new FailureError({ ...toFailure(400), code: text, requestId: text }).digest }),
};
