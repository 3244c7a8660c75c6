import { findFailureInBody, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

describe("findFailureInBody", () => {
  it.each([
    { data: { a: 1 } },
    { data: null, errors: [] },
    { error: null, result: 1 },
    { error_code: null, error_msg: null, rows: [] },
    { error_code: "DWS.0000", error_msg: "" },
    { errcode: 0, errmsg: "ok" },
    { errorCode: "SVCSTG_AMS_2000000", errorMessage: "success", metrics: [] },
    { errcode: "R2001", errmsg: "操作成功" },
    { code: 0, msg: "success", data: {} },
    { code: 200, message: "操作成功" },
    { code: "00000", message: "一切 ok", data: {} },
    { code: "SUCCESS", message: "fine" },
    { code: 1, msg: "success" },
    { success: true, message: "Saved" },
    { ok: true, error: "" },
    { status: "failed", id: 7, name: "job" },
    { status: "success", data: null },
    { took: 3, errors: false, items: [] },
    { Response: { RequestId: "x", Items: [] } },
    { base_resp: { status_code: 0, status_msg: "success" } },
    { jsonrpc: "2.0", result: 7, id: 1 },
    { code: "US", name: "United States" },
    { error_code: true, name: "job" },
    { error_code: { a: 1 }, name: "job" },
    { error_code: 7, message: "success" },
    { error_msg: "Done: 3 rows" },
    { status: "no error", message: "All well" },
    { status: "error rate 0", message: "All well" },
    { status: "4040", message: "All well" },
    { resourceType: "Patient", issue: [{ diagnostics: "No quota" }] },
    { body: { body: { body: { body: { error_code: 7 } } } } },
    { jobs: { error_code: 7 } },
    { body: [{ error_code: 7 }] },
    [{ id: 1 }, { id: 2 }],
    [],
    {},
    null,
    "error",
    42,
    true,
    undefined,
  ])("finds no failure in %j", (body) => {
    expect(findFailureInBody(body)).toBeUndefined();
  });

  it.each([
    { errors: [{ message: "Not signed in" }] },
    { errors: true, items: [] },
    { is_success: false },
    { success: "false", msg: "Taken" },
    { ok: false },
    { error: "boom" },
    { errorCode: "R9", errorMessage: "" },
    { errcode: 40013, errmsg: "no appid" },
    { code: 401, msg: "Sign in first" },
    { status: "error", message: "boom" },
    { status: "failure", message: "boom" },
    { status: "KO", message: "boom" },
    { status: "fail" },
    { resourceType: "OperationOutcome", issue: [{ diagnostics: "No quota" }] },
    { Response: { Error: { Code: "X", Message: "y" } } },
    { body: { body: { body: { error_code: 7 } } } },
    [{ error_code: 7 }],
    [{ result: 1 }, { error: { message: "boom" } }],
  ])("finds a failure in %j", (body) => {
    expect(findFailureInBody(body)).toMatchObject({ kind: "http", status: 200 });
  });

  it("takes the status from the context", () => {
    const batch = [{ error: { message: "No post with id 8" } }];
    expect(findFailureInBody(batch, { status: 207 })?.status).toBe(207);
  });

  it("is not called by toFailure: a successful response keeps its status", () => {
    expect(toFailure(respond({ data: 1 }, 200)).status).toBe(200);
  });
});
