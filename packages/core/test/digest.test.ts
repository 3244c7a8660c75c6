import {
  adviseRetry,
  createFailureReader,
  FailureError,
  getRaw,
  isFailure,
  readFailure,
  toFailure,
} from "@errorkit/core";
import { describe, expect, it } from "vitest";

const respond = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  readFailure(Response.json(body, { status, headers }));

/** What Next.js passes to `error.tsx` in production for an error that a Server Component threw. */
const inBrowser = (error: FailureError): Error =>
  Object.assign(new Error("An error occurred in the Server Components render."), { digest: error.digest });

describe("the digest of a FailureError", () => {
  it("contains the status, the request ID, the delay and the code", async () => {
    const failure = await respond(
      503,
      { code: "GPU.0042", message: "No GPU is free", request_id: "req-7" },
      { "retry-after": "20" },
    );
    expect(new FailureError(failure).digest).toBe("errorkit;503;req-7;20;GPU.0042");
  });

  it("contains the kind where there is no status", () => {
    const failure = toFailure(new TypeError("fetch failed"), { online: true });
    expect(new FailureError(failure).digest).toBe("errorkit;network;;;");
  });

  it("contains no message, URL, secret, control character or semicolon of the service", () => {
    const { toFailure: to } = createFailureReader({ redact: false });
    const random = "Zx81Kq0PmW73LtBv";
    const failure = to({
      status: 400,
      code: `a;b\u202e token=${random}`,
      message: "Private",
      request_id: "r",
    });
    const { digest } = new FailureError(failure);
    expect(digest).toMatch(/^errorkit;400;r;;[\w%.-]+$/);
    expect(decodeURIComponent(digest)).toBe("errorkit;400;r;;a;b token=•••");
  });

  it("is short", () => {
    const failure = toFailure({
      status: 400,
      code: "界".repeat(100),
      message: "No",
      request_id: "r".repeat(200),
    });
    expect(new FailureError(failure).digest.length).toBeLessThan(1200);
  });

  it("does not fail for a failure that Errorkit did not check", () => {
    const unchecked = { kind: "http", code: "\ud800", message: "No", requestId: 7 } as never;
    expect(new FailureError(unchecked).digest).toBe("errorkit;http;7;;");
  });
});

describe("an error that has only the digest left", () => {
  it("is read as the failure of the server", async () => {
    const failure = await respond(
      503,
      { code: "ModelArts.0104;x", message: "No GPU is free", request_id: "a/b=" },
      { "retry-after": "20" },
    );
    const error = inBrowser(new FailureError(failure));
    const read = toFailure(error, { now: 5 });
    expect(read).toEqual({
      kind: "http",
      status: 503,
      code: "ModelArts.0104;x",
      message: "503 Service Unavailable",
      messageSource: "phrase",
      requestId: "a/b=",
      retryAfterSeconds: 20,
      service: "modelarts",
      reader: "digest",
      timestamp: 5,
    });
    expect(getRaw(read)).toBe(error);
    expect(adviseRetry(read, { now: 5 }).manual).toBe("waiting");
  });

  it.each(["aborted", "parse", "chunk-load", "unknown"])("keeps the kind %s", (kind) => {
    const failure = { ...toFailure(new Error("x")), kind } as never;
    expect(toFailure(inBrowser(new FailureError(failure))).kind).toBe(kind);
  });

  it.each([
    ["network", new TypeError("fetch failed"), { status: 503 }],
    [
      "network",
      Object.assign(new Error("x"), { code: "ECONNREFUSED" }),
      { status: 503, code: "ECONNREFUSED", reader: "thrown" },
    ],
    ["timeout", new DOMException("", "TimeoutError"), { status: 504, reader: "thrown" }],
  ])("takes a %s failure of the server for one behind a gateway: %s", (kind, thrown, expected) => {
    const failure = toFailure(thrown, { online: true });
    expect(failure.kind).toBe(kind);
    expect(toFailure(inBrowser(new FailureError(failure)))).toMatchObject({ kind: "http", ...expected });
  });

  it("gets the retry class of the reader in the browser", async () => {
    const error = inBrowser(new FailureError(await respond(400, { code: "RACK.7", message: "Full" })));
    const { toFailure: to } = createFailureReader({ retryClassByCode: { "RACK.7": "user" } });
    expect(to(error).retryClass).toBe("user");
  });

  it("is clean, however the digest was changed on its way", () => {
    for (const digest of [
      "errorkit;999;;;",
      "errorkit;weird;;;",
      "errorkit;constructor;;;",
      "errorkit;__proto__;;;",
      "errorkit;http;;;%3Cimg src=x onerror=a%3E%E2%80%AE",
      "errorkit;500;%;;%zz",
      "errorkit;500;;1.2.3;",
      "errorkit;500;;99999999999;",
    ]) {
      const failure = toFailure(Object.assign(new Error("x"), { digest }));
      expect(isFailure(failure)).toBe(true);
      expect(isFailure(JSON.parse(JSON.stringify(failure)))).toBe(true);
      expect(failure.code ?? "").not.toMatch(/[<>\u202e]/);
      expect(failure.retryAfterSeconds ?? 0).toBeLessThanOrEqual(2_147_483);
    }
  });

  it("is not confused with other digests", () => {
    for (const digest of [
      "1234567890",
      "NEXT_REDIRECT;replace;/login;307;",
      "errorkit",
      7,
      Object.create(null),
      undefined,
    ])
      expect(toFailure(Object.assign(new Error("Pick one"), { digest })).message).toBe("Pick one");
  });

  it("counts less than the failure itself", () => {
    const error = new FailureError(toFailure({ status: 409, message: "Taken" }));
    expect(toFailure(error).message).toBe("Taken");
    const { failure, digest } = JSON.parse(JSON.stringify(error));
    expect(toFailure({ failure, digest }).message).toBe("Taken");
  });
});
