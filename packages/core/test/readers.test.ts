import { readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

describe("problem details", () => {
  const read = (body: unknown, contentType = "application/json") =>
    readFailure(respond(body, 409, { "content-type": contentType, "x-error-code": "R7" }));

  it.each([
    "about:blank",
    "http://racks.test/full",
    "https://racks.test/full",
    "urn:racks:full",
    "/errors/full",
  ])("are known by the type %s and a title, and take no other member as the code", async (type) => {
    const failure = await read({ type, title: "No rack is free", reason: "rack_full" });
    expect(failure).toMatchObject({ message: "No rack is free", reader: "generic" });
    expect(failure.code).toBeUndefined();
    expect((await read({ type, title: "No rack is free", code: "RACK.7" })).code).toBe("RACK.7");
  });

  it.each([
    ["errors/full", "rack_full"],
    ["full", "rack_full"],
    ["x-http:full", "x-http:full"],
  ])("are not known by the type %s", async (type, code) => {
    expect((await read({ type, title: "No rack is free", reason: "rack_full" })).code).toBe(code);
  });

  it.each([
    ["no title", {}],
    ["a title that is no text", { title: { en: "No rack is free" } }],
    ["a number as the title", { title: 7 }],
  ])("are not known by a type with %s", async (_, more) => {
    expect((await read({ type: "urn:racks:full", ...more })).code).toBe("urn:racks:full");
  });

  it("are known by the content type, without a type", async () => {
    const body = { title: "No rack is free", reason: "rack_full" };
    expect((await read(body, "application/problem+json")).code).toBeUndefined();
    expect((await read(body, "Application/Problem+JSON")).code).toBeUndefined();
    expect((await read(body)).code).toBe("rack_full");
  });

  it("may be in a member called problem, as in XML", async () => {
    const problem = { type: "urn:racks:full", title: "No rack is free" };
    expect((await read({ problem })).code).toBeUndefined();
    const xml =
      "<problem><type>urn:racks:full</type><title>No rack is free</title><code>RACK.7</code></problem>";
    expect(await read(xml, "application/problem+xml")).toMatchObject({
      code: "RACK.7",
      message: "No rack is free",
      reader: "problem-details",
    });
  });

  it("have members: a text with their content type keeps the code of the headers", async () => {
    const failure = await read("No rack is free", "application/problem+json");
    expect(failure).toMatchObject({ code: "R7", message: "No rack is free" });
  });
});

describe("the header WWW-Authenticate", () => {
  const read = (challenge: string) => readFailure(respond("", 401, { "www-authenticate": challenge }));

  it("gives its first error when it has several", async () => {
    const failure = await read(
      'Bearer error="invalid_token", error_description="Expired", DPoP error="use_dpop_nonce", error_description="No nonce"',
    );
    expect(failure).toMatchObject({ code: "invalid_token", message: "Expired", reader: "headers" });
  });

  it.each([
    ["quotation marks", 'Bearer error="invalid_token", error_description="The \\"jobs\\" token: ended"'],
    ["capitals and no quotation marks", "Bearer ERROR=invalid_token,Error_Description=The"],
  ])("may have %s in its parameters", async (_, challenge) => {
    const { code, message } = await read(challenge);
    expect(code).toBe("invalid_token");
    expect(message).toBe(challenge.includes('"') ? 'The "jobs" token: ended' : "The");
  });

  it("gives the missing permissions when the scope is too small", async () => {
    const failure = await read('Bearer error="insufficient_scope", scope="racks.read racks.write"');
    expect(failure).toMatchObject({
      code: "insufficient_scope",
      permissions: ["racks.read", "racks.write"],
    });
  });

  it("gives no permissions with another error, or without a scope", async () => {
    const expired = await read('Bearer error="invalid_token", scope="racks.read"');
    expect(expired.code).toBe("invalid_token");
    expect(expired.permissions).toBeUndefined();
    const small = await read('Bearer error="insufficient_scope"');
    expect(small.code).toBe("insufficient_scope");
    expect(small.permissions).toBeUndefined();
  });
});

describe("the headers of a gateway", () => {
  const read = (headers: Readonly<Record<string, string>>) => readFailure(respond("", 502, headers));

  it.each(["error-code", "errorcode", "x-error-code", "x-errorcode", "x-gateway-error-code"])(
    "give the code in %s",
    async (name) => {
      expect(await read({ [name]: "GW.7" })).toMatchObject({ code: "GW.7", reader: "headers" });
    },
  );

  it.each([
    "error",
    "x-error",
    "error-message",
    "x-error-message",
    "x-errormessage",
    "x-errordescription",
    "x-error-description",
  ])("give the message in %s", async (name) => {
    const failure = await read({ [name]: "No rack answers" });
    expect(failure).toMatchObject({ message: "No rack answers", reader: "headers" });
    expect(failure.code).toBeUndefined();
  });

  it("give no code in a longer name", async () => {
    const docs = { "x-error-code-docs": "https://gateway.test/codes" };
    expect((await read(docs)).code).toBeUndefined();
    expect((await read({ ...docs, "x-gateway-error-code": "GW.7" })).code).toBe("GW.7");
  });
});

describe("gRPC", () => {
  const read = (headers: Readonly<Record<string, string>>, body: unknown = "") =>
    readFailure(respond(body, 200, { "content-type": "application/grpc-web+proto", ...headers }));

  it("gives its status as the code, also without a message", async () => {
    expect(await read({ "grpc-status": "5" })).toMatchObject({ code: "5", reader: "grpc" });
  });

  it("decodes its message, and leaves what is no text", async () => {
    const messageOf = async (message: string) =>
      (await read({ "grpc-status": "5", "grpc-message": message })).message;
    expect(await messageOf("%E6%97%A0 rack%2c 100% full")).toBe("无 rack, 100% full");
    expect(await messageOf("Rack %FF is full")).toBe("Rack %FF is full");
  });

  it.each(["0", ""])("leaves the error to the body when its status is '%s'", async (status) => {
    const body = JSON.stringify({ errorCode: "RACK.7", message: "No rack is free" });
    const failure = await read({ "grpc-status": status, "grpc-message": "OK" }, body);
    expect(failure).toMatchObject({ code: "RACK.7", message: "No rack is free", reader: "generic" });
  });

  it.each([
    ["[not_found] No rack 7", "not_found", "No rack 7"],
    ["5 NOT_FOUND: No rack 7", "NOT_FOUND", "No rack 7"],
    ["[not_found] No rack 7\nTry rack 8", "not_found", "No rack 7 Try rack 8"],
    ["Failed: [not_found] No rack 7", "5", "Failed: [not_found] No rack 7"],
    ["See 5 NOT_FOUND: No rack 7", "5", "See 5 NOT_FOUND: No rack 7"],
  ])("reads the error of a client with a number as the code: %o", (message, code, text) => {
    expect(toFailure({ code: 5, message })).toMatchObject({ code, message: text });
  });

  it("leaves the message of an error with another code", async () => {
    const failure = await readFailure(respond({ code: "RACK.7", message: "[full] No rack is free" }));
    expect(failure).toMatchObject({ code: "RACK.7", message: "[full] No rack is free" });
  });
});

describe("an OpenStack fault", () => {
  it.each([
    ["itemNotFound", 404],
    ["computeFault", 500],
    ["conflictingRequest", 409],
  ])("has %s as its code", async (name, code) => {
    const fault = { code, message: "No server 7" };
    expect(await readFailure(respond({ [name]: fault }, code))).toMatchObject({
      code: name,
      message: "No server 7",
      reader: "openstack",
    });
  });

  it.each([
    ["beside another member", { server: { code: 404, message: "No server 7" }, hint: "Look again" }],
    ["without a message", { server: { code: 404, state: "gone" } }],
    ["with the code of another status", { server: { code: 409, message: "No server 7" } }],
    ["that is no object", { server: "No server 7" }],
  ])("is no member %s", async (_, body) => {
    const failure = await readFailure(respond(body, 404));
    expect(failure.code).not.toBe("server");
    expect(failure.reader).not.toBe("openstack");
  });

  it.each(["error", "errorResponse", "fault", "exception", "failure", "problem"])(
    "does not have the name %s, which names no error",
    async (name) => {
      const failure = await readFailure(respond({ [name]: { code: 404, message: "No server 7" } }, 404));
      expect(failure).toMatchObject({ message: "No server 7", reader: "generic" });
      expect(failure.code).toBeUndefined();
    },
  );

  it.each(["meta", "status", "data", "result", "response", "apiResponse", "detail", "message"])(
    "does not have the name %s, which only wraps",
    async (name) => {
      const failure = await readFailure(respond({ [name]: { code: 404, message: "No server 7" } }, 404));
      expect(failure.message).toBe("No server 7");
      expect(failure.code).toBeUndefined();
    },
  );

  it("has a status: a thrown object without one has no code", () => {
    const failure = toFailure({ server: { message: "No server 7" } });
    expect(failure.message).toBe("No server 7");
    expect(failure.code).toBeUndefined();
  });
});

describe("an error of AWS", () => {
  it.each([
    ["com.amazon.coral#NotFound", "NotFound"],
    ["NotFound:http://internal.amazon.test/", "NotFound"],
  ])("has the code in %s", async (type, code) => {
    expect((await readFailure(respond({ __type: type, message: "No rack 7" }))).code).toBe(code);
    expect((await readFailure(respond("", 400, { "x-amzn-errortype": type }))).code).toBe(code);
  });

  it.each([[""], [7], [null], [{ name: "Rack" }]])(
    "has its code elsewhere when the type is %o",
    async (type) => {
      const failure = await readFailure(respond({ __type: type, errorCode: "RACK.7", message: "No rack 7" }));
      expect(failure).toMatchObject({ code: "RACK.7", message: "No rack 7", reader: "generic" });
    },
  );
});
