import type { Failure, FailureKind, RetryClass } from "@errorkit/core";
import { adviseRetry, createFailureReader, readFailure, statuses, toFailure } from "@errorkit/core";
import { documentedPolicy, standardPolicy } from "@errorkit/core/services";
import { describe, expect, it, vi } from "vitest";

const now = Date.parse("2026-11-21T08:00:00Z");
const failed = (status: number, more: Partial<Failure> = {}): Failure => ({
  kind: "http",
  status,
  message: "x",
  messageSource: "server",
  reader: "test",
  timestamp: now,
  ...more,
});

describe("adviseRetry by status", () => {
  it.each(
    Object.values(statuses).map((status) => [status.code, status.retryClass, status.retryBasis] as const),
  )("takes the class and basis of %i from the registry: %s", (code, retry, basis) => {
    const manual: Record<RetryClass, string> = {
      none: "hidden",
      redirect: "hidden",
      fix: "hidden",
      credentials: "hidden",
      user: "ready",
      "new-connection": "ready",
      "delay-any": "ready",
      "delay-idempotent": "ready",
    };
    expect(adviseRetry(failed(code), { now })).toEqual({
      class: retry,
      manual: manual[retry],
      auto: retry === "delay-any",
      basis,
    });
  });

  it.each([
    [599, "delay-idempotent", "RFC9110 9.2.2"],
    [522, "delay-idempotent", "RFC9110 9.2.2"],
    [499, "fix", "RFC9110 15.5.1"],
    [399, "redirect", "RFC9110 15.4.1"],
    [440, "credentials", "RFC9110 15.5.2"],
    [498, "credentials", "RFC9110 15.5.2"],
    [561, "credentials", "RFC9110 15.5.2"],
  ])(
    "treats the unregistered %i as the x00 of its class, or as 401 where a vendor asks to sign in",
    (code, retry, basis) => {
      expect(adviseRetry(failed(code), { now })).toMatchObject({ class: retry, basis });
    },
  );
});

describe("adviseRetry by kind", () => {
  it.each([
    ["network", "delay-idempotent", "ready"],
    ["timeout", "delay-idempotent", "ready"],
    ["offline", "user", "ready"],
    ["aborted", "user", "ready"],
    ["parse", "user", "ready"],
    ["unknown", "user", "ready"],
    ["chunk-load", "none", "hidden"],
  ] as const)("takes %s as %s", (kind: FailureKind, retry, manual) => {
    const failure: Failure = { kind, message: "x", messageSource: "phrase", reader: "test", timestamp: now };
    expect(adviseRetry(failure, { now })).toEqual({ class: retry, manual, auto: false, basis: kind });
    expect(adviseRetry(failure, { now, method: "GET" }).auto).toBe(retry === "delay-idempotent");
  });
});

describe("auto", () => {
  it.each(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "get"])(
    "is safe for %s when the outcome is unknown",
    (method) => {
      expect(adviseRetry(failed(502), { now, method }).auto).toBe(true);
      expect(adviseRetry(failed(502, { method }), { now }).auto).toBe(true);
    },
  );

  it.each(["POST", "PATCH", "CONNECT", "", "GETX", undefined])(
    "is not safe for %o when the outcome is unknown",
    (method) => {
      for (const code of [500, 502, 503, 504, 599]) {
        expect(adviseRetry(failed(code), { now, method }).auto).toBe(false);
        expect(adviseRetry(failed(code, { retryAfterSeconds: 3 }), { now, method }).auto).toBe(false);
      }
    },
  );

  it("is true for a POST with an Idempotency-Key that the service honors", () => {
    expect(adviseRetry(failed(502), { now, method: "POST", idempotencyKey: true }).auto).toBe(true);
    expect(adviseRetry(failed(409), { now, method: "POST", idempotencyKey: "k1" }).auto).toBe(false);
  });

  it("is true for any method that the service did not process", () => {
    for (const code of [408, 425, 429])
      expect(adviseRetry(failed(code), { now, method: "POST" }).auto).toBe(true);
  });

  it("prefers the method of the options to the failure's", () => {
    expect(adviseRetry(failed(502, { method: "GET" }), { now, method: "POST" }).auto).toBe(false);
  });
});

describe("a delay that the service asked for", () => {
  it("counts down from the failure's timestamp", () => {
    const failure = failed(503, { retryAfterSeconds: 30 });
    const at = (seconds: number) => adviseRetry(failure, { now: now + seconds * 1000 });
    expect(at(0)).toMatchObject({ manual: "waiting", delaySeconds: 30, basis: "Retry-After" });
    expect(at(29.5)).toMatchObject({ manual: "waiting", delaySeconds: 1 });
    expect(at(30)).not.toHaveProperty("delaySeconds");
    expect(at(30).manual).toBe("ready");
    expect(at(90_000).manual).toBe("ready");
  });

  it.each([413, 403, 404, 409, 401, 301])("makes %i wait too, then be ready", (code) => {
    const failure = failed(code, { retryAfterSeconds: 5 });
    expect(adviseRetry(failure, { now })).toMatchObject({ manual: "waiting", delaySeconds: 5, auto: false });
    expect(adviseRetry(failure, { now: now + 5000 }).manual).toBe("ready");
  });

  it("is over at once when it is 0", () => {
    expect(adviseRetry(failed(413, { retryAfterSeconds: 0 }), { now })).toMatchObject({ manual: "ready" });
  });
});

describe("the documented policy", () => {
  const documented = (failure: Failure) =>
    adviseRetry(failure, { now, retryPolicy: documentedPolicy, method: "GET" });

  it("follows the service's guidance where there is any", () => {
    expect(documented(failed(503, { service: "modelarts" }))).toEqual({
      class: "fix",
      manual: "hidden",
      auto: false,
      basis: "ModelArts 503",
    });
    expect(documented(failed(408, { service: "css" }))).toMatchObject({
      class: "delay-any",
      basis: "CSS 408",
    });
    expect(documented(failed(429, { service: "mrs" }))).toMatchObject({
      class: "delay-any",
      manual: "ready",
    });
    expect(documented(failed(413, { service: "ges" }))).toMatchObject({ class: "fix", manual: "hidden" });
  });

  it("follows the first and the last row with guidance too", () => {
    const find = (status: number) => documentedPolicy.findDocumented(failed(status, { service: "css" }));
    expect(find(400)).toEqual({ class: "fix", basis: "CSS 400", guidance: "after-change" });
    expect(find(503)).toEqual({ class: "fix", basis: "CSS 503", guidance: "after-change" });
    expect(find(402)).toBeUndefined();
  });

  it("follows the standard elsewhere", () => {
    expect(documented(failed(502, { service: "modelarts" })).basis).toBe("RFC9110 15.6.3");
    expect(documented(failed(503)).basis).toBe("RFC9110 15.6.4");
    expect(documented(failed(503, { service: "constructor" })).basis).toBe("RFC9110 15.6.4");
    expect(documented(failed(599, { service: "modelarts" })).basis).toBe("RFC9110 9.2.2");
    expect(adviseRetry(failed(503, { service: "modelarts" }), { now }).class).toBe("delay-idempotent");
  });

  it("follows Retry-After while it runs", () => {
    expect(documented(failed(503, { service: "modelarts", retryAfterSeconds: 9 }))).toEqual({
      class: "delay-idempotent",
      manual: "waiting",
      auto: true,
      delaySeconds: 9,
      basis: "Retry-After",
    });
  });
});

describe("the standard policy", () => {
  const failure = failed(503, { service: "modelarts" });

  it("follows the standard, as without a policy", () => {
    expect(adviseRetry(failure, { now, retryPolicy: standardPolicy })).toEqual(adviseRetry(failure, { now }));
  });

  it("knows what the documents say", () => {
    const documented = { class: "fix", basis: "ModelArts 503", guidance: "after-change" };
    expect(standardPolicy.findDocumented(failure)).toEqual(documented);
    expect(documentedPolicy.findDocumented(failure)).toEqual(documented);
    expect(standardPolicy.findDocumented(failed(502, { service: "modelarts" }))).toBeUndefined();
    expect(standardPolicy.findDocumented(failed(503))).toBeUndefined();
    expect(standardPolicy.findDocumented(toFailure(new Error("x")))).toBeUndefined();
  });
});

describe("a policy of the app", () => {
  it("decides like a service document", () => {
    const retryPolicy = {
      prefers: "documented",
      findDocumented: ({ code }: Failure) =>
        code === "RACK.7"
          ? ({ class: "user", basis: "Rack manual", guidance: "any-time" } as const)
          : undefined,
    } as const;
    expect(adviseRetry(failed(503, { code: "RACK.7" }), { now, retryPolicy })).toEqual({
      class: "user",
      manual: "ready",
      auto: false,
      basis: "Rack manual",
    });
    expect(adviseRetry(failed(503), { now, retryPolicy }).basis).toBe("RFC9110 15.6.4");
  });
});

describe("a failure of another kind that has a status", () => {
  it.each([
    ["parse", 503, "user"],
    ["aborted", 503, "user"],
    ["network", 404, "delay-idempotent"],
  ] as const)("%s with %i is advised by its kind", (kind, status, retryClass) => {
    expect(adviseRetry(failed(status, { kind }), { now })).toMatchObject({ class: retryClass, basis: kind });
  });
});

describe("a string in place of a policy", () => {
  it("counts as the standard, with one warning that names the fix", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const failure = failed(503, { service: "modelarts" });
    for (const _ of [1, 2]) {
      const advice = adviseRetry(failure, { now, retryPolicy: "documented" as never });
      expect(advice).toEqual(adviseRetry(failure, { now }));
    }
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/retryPolicy.*"documented".*documentedPolicy/)]]);
    warn.mockRestore();
  });
});

describe("retry classes of error codes", () => {
  const respond = (status: number, code: string) =>
    new Response(JSON.stringify({ errCode: code, externalMessage: "x" }), { status });

  it("overrule the status", async () => {
    const token = await readFailure(respond(400, "CSS.0045"), { now });
    expect(adviseRetry(token, { now })).toEqual({
      class: "credentials",
      manual: "hidden",
      auto: false,
      basis: "CSS.0045",
    });
    const busy = await readFailure(respond(202, "CSS.0011"), { now });
    expect(adviseRetry(busy, { now })).toEqual({
      class: "delay-any",
      manual: "ready",
      auto: true,
      basis: "CSS.0011",
    });
    expect(adviseRetry(await readFailure(respond(400, "CSS.1112"), { now }), { now }).class).toBe("user");
  });

  it("can be overridden by an app, with the status or without", async () => {
    const { readFailure: read } = createFailureReader({
      retryClassByCode: { "CSS.0045": "user", "409 SVC.1": "delay-any", "SVC.1": "fix" },
    });
    expect((await read(respond(400, "CSS.0045"))).retryClass).toBe("user");
    expect((await read(respond(409, "SVC.1"))).retryClass).toBe("delay-any");
    expect((await read(respond(400, "SVC.1"))).retryClass).toBe("fix");
    expect((await read(respond(400, "constructor"))).retryClass).toBeUndefined();
  });

  it("include throttling under another status, and sign-in inside a 200", () => {
    const throttled = toFailure({ status: 400, code: "Throttling.User", message: "Slow down" }, { now });
    expect(adviseRetry(throttled, { now })).toMatchObject({ class: "delay-any", basis: "Throttling.User" });
    expect(toFailure({ status: 401, code: "UNAUTHENTICATED", message: "x" }).retryClass).toBeUndefined();
  });

  it("do not repeat what the status 429 says, so a service document decides", () => {
    const failure = toFailure({ status: 429, code: "Throttling.User", message: "Slow down" }, { now });
    expect(failure.retryClass).toBeUndefined();
    const busy: Failure = { ...failure, service: "css" };
    expect(adviseRetry(busy, { now, retryPolicy: documentedPolicy }).basis).toBe("CSS 429");
    expect(adviseRetry(busy, { now }).basis).toBe("RFC6585 4");
  });

  it.each([
    [200, "credentials"],
    [206, "credentials"],
    [300, undefined],
    [403, undefined],
  ])("ask to sign in inside a success, not under another status: %i", async (status, retryClass) => {
    expect((await readFailure(respond(status, "FORBIDDEN"), { now })).retryClass).toBe(retryClass);
  });
});
