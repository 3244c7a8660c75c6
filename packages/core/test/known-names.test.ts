import { findFailureInBody, readFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";

// These lists are written out on purpose: they do not come from `data/vocabulary.json`, so that an edit there cannot drop a name
// unseen. Add names here, and never remove one.
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const read = (body: unknown, status = 400) => readFailure(Response.json(body, { status }));

const MESSAGES = words(`
  errorMessage error_msg errmsg error_description externalMessage message msg errorSummary detail details description
  faultstring diagnostics info errorMessages messages text reason error err errors title cause defaultMessage issue statusText
  rtnMsg theMessage resultDesc theError
`);
const CODES = words(`
  errorCode error_code errcode code errorNo error_no errorNum errno statusCode faultcode scimType
  retcode RetCode resultCode returnCode responseCode rtnCode bizCode subCode sub_code
`);
const CODE_LIKE = words("errorType typeKey category exception error type reason messageId name status");
const REQUEST_IDS = words(`
  requestId request_id request-id RequestId requestUuid x-request-id amzRequestId
  reqId req_id req-id correlationId trackingId debug_id logId log_id transactionId
`);
const TRACE_IDS = words("traceId trace_id fbtrace_id trace");
const DELAYS = words(
  "retryAfter retry_after retryAfterSeconds retryDelay retryDelaySeconds retryIn retry_in retryInSeconds",
);
const DELAYS_IN_MS = words("retryAfterMs retryDelayMs retryInMs");
const PERMISSIONS = words(`
  permission permissions requiredPermission requiredPermissions missingPermissions scope scopes requiredScope missingScopes
  role roles requiredRoles missingRole needed authAction
`);
const RESOURCES = words("resource resourceName resourceId bucketName index");
/** Members that may also have any text before their name: `baseResp`, `theOutput`. */
const CONTAINERS = words(`
  err error errors fault exception failure problem issue extensions
  response embedded result body envelope detail details data metadata meta status head header baseResp ocs output payload
  message messages reason json context code
`);
const FIELDS = words(`
  field path loc pointer instancePath propertyPath property param parameter attr attribute members fieldName fields target name key
`);
const STATES = words("status result state type");
const ENVELOPES = words(
  "response resp baseResp theResponse ResponseMetadata meta head header ocs status envelope body",
);

describe("a name that Errorkit knows", () => {
  it.each(MESSAGES)("reads a message from %s", async (name) => {
    expect(await read({ [name]: "Name is taken" })).toMatchObject({ message: "Name is taken" });
  });

  it.each(MESSAGES)("reads a field's message from %s", async (name) => {
    const { fieldErrors } = await read({ errors: [{ field: "size", [name]: "Too small" }] });
    expect(fieldErrors).toMatchObject([{ path: ["size"], message: "Too small" }]);
  });

  it.each(CODES)("reads a code from %s", async (name) => {
    expect(await read({ msg: "No quota is left", [name]: "12" })).toMatchObject({ code: "12" });
  });

  it.each(CODE_LIKE)("reads a code from %s where it looks like one", async (name) => {
    expect(await read({ msg: "No quota is left", [name]: "NO_QUOTA" })).toMatchObject({ code: "NO_QUOTA" });
  });

  it.each(REQUEST_IDS)("reads the request ID from %s", async (name) => {
    expect(await read({ msg: "No", [name]: "abc-1" })).toMatchObject({ requestId: "abc-1" });
  });

  it.each(TRACE_IDS)("reads the trace ID from %s", async (name) => {
    expect(await read({ msg: "No", [name]: "abc1" })).toMatchObject({ traceId: "abc1" });
  });

  it.each(DELAYS)("reads the delay from %s", async (name) => {
    expect(await read({ msg: "No", [name]: 7 }, 429)).toMatchObject({ retryAfterSeconds: 7 });
  });

  it.each(DELAYS_IN_MS)("reads the delay in milliseconds from %s", async (name) => {
    expect(await read({ msg: "No", [name]: 7000 }, 429)).toMatchObject({ retryAfterSeconds: 7 });
  });

  it.each(PERMISSIONS)("reads the permission from %s", async (name) => {
    expect(await read({ msg: "No", [name]: "disk.read" }, 403)).toMatchObject({ permissions: ["disk.read"] });
  });

  it.each(RESOURCES)("reads the resource from %s", async (name) => {
    expect(await read({ msg: "No", [name]: "disk-7" }, 404)).toMatchObject({ resource: "disk-7" });
  });

  const containers = CONTAINERS.flatMap((name) => [name, `the_${name}`]);

  it.each(containers)("prefers the error in %s to what another object holds", async (name) => {
    const body = { other: { code: "AA1", message: "first" }, [name]: { code: "BB2", message: "second" } };
    expect(await read(body)).toMatchObject({ code: "BB2", message: "second" });
  });

  it.each(containers)("reads the error deep in %s", async (name) => {
    const inner = { [name]: { [name]: { [name]: { other: { code: "CC3", message: "deep one" } } } } };
    expect(await read({ other: inner, total: 1 })).toMatchObject({ code: "CC3", message: "deep one" });
  });

  it.each(FIELDS)("reads the field from %s", async (name) => {
    const { fieldErrors } = await read({ errors: [{ [name]: "size", message: "Too small" }] });
    expect(fieldErrors).toMatchObject([{ path: ["size"], message: "Too small" }]);
  });
});

describe("a name that Errorkit knows in a successful response", () => {
  it.each(words("error errors err fault exception ErrorResponse DeleteResult"))(
    "finds the failure in %s",
    (name) => {
      expect(findFailureInBody({ [name]: { message: "No" } })).toBeDefined();
    },
  );

  it.each(words("success isSuccess is_success successful isSuccessful ok succeeded"))(
    "finds a failure where %s is false",
    (name) => {
      expect(findFailureInBody({ [name]: false })).toBeDefined();
    },
  );

  it.each(words("errCode error_code errno error_no errorNo"))("finds the code in %s", (name) => {
    expect(findFailureInBody({ [name]: 7 })).toBeDefined();
  });

  it.each(words("retcode resultCode returnCode rtnCode statusCode code ret"))(
    "finds the code beside a message in %s",
    (name) => {
      expect(findFailureInBody({ [name]: 7, msg: "No quota" })).toMatchObject({ message: "No quota" });
    },
  );

  it.each(STATES)("finds a failure where %s is fail, or error beside a message", (name) => {
    expect(findFailureInBody({ [name]: "fail" })).toBeDefined();
    expect(findFailureInBody({ [name]: "error", message: "no" })).toMatchObject({ message: "no" });
  });

  it.each(words("errMsg error_msg errorMessage err_message"))("finds the message in %s", (name) => {
    expect(findFailureInBody({ [name]: "No quota" })).toMatchObject({ message: "No quota" });
  });

  it.each(ENVELOPES)("finds the failure in %s", (name) => {
    expect(findFailureInBody({ [name]: { success: false } })).toBeDefined();
  });
});
