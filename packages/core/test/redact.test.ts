import { createFailureReader, readFailure, redact, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";

// Built from parts, so that no scanner takes the tests for a leak.
const jwt = ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0In0", "c2lnbmF0dXJlLXZhbHVl"].join(".");
const random = "Zx81Kq0PmW73LtBv";

describe("redact masks", () => {
  it.each([
    [`Token ${jwt} was refused`, jwt],
    [`Authorization: Bearer ${random}${random}`, random],
    [`authorization: Basic dXNlcjpwYXNzd29yZA==`, "dXNlcjpwYXNzd29yZA"],
    [`Bearer ${random}`, random],
    ["https://admin:hunter2@db.example.test/x", "hunter2"],
    ["postgres://svc:p%40ss@10.0.0.7:5432/app", "p%40ss"],
    [`https://b.obs.example.test/a?AccessKeyId=${random}&Expires=1&Signature=ab%2Bcd%3D`, "ab%2Bcd"],
    [`https://b.s3.example.test/a?X-Amz-Credential=AKIDEXAMPLE%2Fx&X-Amz-Signature=${random}`, random],
    [`https://x.blob.example.test/a?sv=2024&sig=${random}%3D`, random],
    [`GET /jobs?access_token=${random}&page=2`, random],
    [`GET /jobs?token=abc`, "token=abc"],
    [`/callback?code=${random}&state=1`, random],
    [`X-Auth-Token: ${random}`, random],
    [`x-api-key: ${random}`, random],
    [`api_key=${random} is not known`, random],
    ["password=hunter2", "hunter2"],
    [`{"password":"correct horse battery"}`, "correct horse"],
    [`"secretAccessKey": "${random}"`, random],
    [`client_secret=${random}&grant_type=x`, random],
    ["Cookie: sid=1234; theme=dark", "sid=1234"],
    ["Set-Cookie: sid=abcd1234; Path=/", "abcd1234"],
    [`key ${"AKIA"}ABCDEFGHIJKLMNOP is off`, "ABCDEFGHIJKLMNOP"],
    [`${"ghp_"}${random}${random} was revoked`, random],
    [`${"glpat-"}${random}${random}`, random],
    [`Incorrect API key provided: ${"sk-"}proj-${random}`, random],
    [`${"xoxb-"}1234567890-${random}`, random],
    [`${"AIza"}${random}${random}abc`, random],
    [`${"LTAI"}5t${random}`, random],
    [`-----BEGIN RSA PRIVATE ${"KEY"}-----\nMIIE${random}\n-----END RSA PRIVATE ${"KEY"}-----`, random],
  ])("the secret in %s", (text, secret) => {
    expect(redact(text)).not.toContain(secret);
    expect(redact(text)).toContain("•••");
  });
});

describe("redact leaves", () => {
  it.each([
    "Token expired",
    "The token has expired. Sign in again.",
    "Invalid token: expired",
    "token: must not be empty",
    "password: must be at least 8 characters",
    "Password is too short",
    "Bearer authentication is required",
    "Basic authentication is required for this address",
    "Bearer token expired",
    "The secret db-credentials was not found",
    'secrets "db-1" not found',
    "Authorization header is missing",
    "Signature does not match",
    "Cookie consent is needed",
    "The session has ended",
    "API key not valid. Pass a valid API key.",
    "This model's maximum context length is 4097 tokens",
    "max_tokens=5000 is too large",
    "prompt_tokens: 1200000, completion_tokens: 45",
    "Request id 3f1c77d0a4b24e7e9a7be1c9f2a60b11",
    "request_id=req-1f0d8c1a-7a4f-4c1e-9d2e-0c8a1b2c3d4e",
    "550e8400-e29b-41d4-a716-446655440000",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "commit 18a1a46c0ffee18a1a46c0ffee18a1a46c0ffee1",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    "Key (id)=(42) already exists.",
    "keyword=error&page=2",
    "https://api.example.test/jobs?page=2&keyword=abc123&sort=name&design=1",
    "/v1/tokens/42/signatures?limit=10",
    "https://login.example.test/oauth2/authorize?response_type=code&state=1",
    "error code=40113",
    "code: NoSuchKey",
    "arn:aws:iam::123456789012:user/ops",
    "user@example.test has no access to s3://bucket/key",
    "10.20.0.0/16 overlaps subnet blue",
    "access_key is required",
    "密码错误，请重新输入",
    "token 已过期",
    "2026-11-21T08:00:00.000+00:00",
    "skipped 12 rows, risk-assessment-2026-final",
    "node pool sk-eu-1 is full",
    'violates unique constraint "pk_orders_customer_2024_id"',
    "sk_orders_customer is no column",
    "glance-image-2024-11-20-backup",
    "key-2024-11-20-rotation",
    "npm_config_registry_is_missing",
    "hf_transfer is not installed",
    "secret_manager_not_found_error",
    "Digest 9f86d081884c7d659a2feaa0c55ad015 differs",
    "https://git@github.example.test/a.git",
    "/v1/webhooks/42/deliveries",
    "compass=north, bypass: enabled-2024",
    "MIIC certificate chain of ModelArts.0104 ended",
  ])("%s", (text) => {
    expect(redact(text)).toBe(text);
  });

  it("changes nothing in a second pass", () => {
    const text = `password=a token=${random} Bearer ${random}`;
    expect(redact(redact(text))).toBe(redact(text));
  });
});

describe("a failure", () => {
  const body = {
    message: `Signing with api_key=${random} is off`,
    fields: { password: ["must have 8 letters"] },
    context: {
      authToken: random,
      nextPageToken: "p2",
      note: `see https://u:${random}@h.test/`,
      sessionId: random,
    },
    encoded_authorization_message: "RW5jb2RlZEF1dGhvcml6YXRpb24=",
  };

  it("contains no secret in message, url and details; the original keeps them", () => {
    const failure = toFailure({ status: 400, ...body }, { url: `https://h.test/a?sig=${random}` });
    expect(JSON.stringify(failure)).not.toContain(random);
    expect(failure.message).toContain("is off");
    expect(failure.fieldErrors).toEqual([{ path: ["password"], message: "must have 8 letters" }]);
    expect(JSON.stringify(failure.details)).toContain("RW5jb2RlZEF1dGhvcml6YXRpb24=");
  });

  it("masks the whole value of a member that is called like a secret", () => {
    const password = `a"b'c\n${"d".repeat(3000)}`;
    const { details } = toFailure({
      status: 400,
      message: "No",
      password,
      login: { db_password: [password, "short"], "api key": "k", note: "kept" },
      tokens: ["abc"],
    });
    expect(details).toEqual({
      password: "•••",
      login: { db_password: ["•••", "•••"], "api key": "•••", note: "kept" },
      tokens: ["•••"],
    });
  });

  it("masks the query of the URL in an SDK's error", () => {
    const error = Object.assign(new Error("Request failed with status code 404"), {
      config: { method: "get", url: `https://h.test/a?access_token=${random}` },
      response: { status: 404, headers: {}, data: {} },
    });
    expect(toFailure(error)).toMatchObject({
      url: "https://h.test/a?access_token=•••",
      host: "h.test",
      method: "GET",
    });
  });

  it("is redacted by the reader's own function, or not at all", async () => {
    const response = () => new Response(JSON.stringify(body), { status: 400 });
    const own = createFailureReader({ redact: (text) => text.replaceAll(random, "[gone]") });
    expect((await own.readFailure(response())).message).toBe("Signing with api_key=[gone] is off");
    const none = createFailureReader({ redact: false });
    expect((await none.readFailure(response())).message).toContain(random);
    expect((await readFailure(response())).message).not.toContain(random);
  });
});
