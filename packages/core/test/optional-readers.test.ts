import type { JsonValue } from "@errorkit/core";
import { createFailureReader, defaultFailureReader } from "@errorkit/core";
import { clients } from "@errorkit/core/readers/clients";
import { maps } from "@errorkit/core/readers/maps";
import { platforms } from "@errorkit/core/readers/platforms";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

const reader = createFailureReader({ readers: [maps, clients, platforms] });
const context = { now: 0, online: true };
const read = (body: JsonValue) => reader.readFailure(respond(body), context);
const readByDefault = (body: JsonValue) => defaultFailureReader.readFailure(respond(body), context);

describe("maps", () => {
  it.each<[string, JsonValue, object]>([
    ["Baidu Map", { status: 311, message: "No quota" }, { code: "311", message: "No quota" }],
    ["Tencent Location", { status: 100, message: "No quota" }, { code: "100", message: "No quota" }],
    ["GeoNames", { status: { value: 10, message: "No user" } }, { code: "10", message: "No user" }],
    [
      "GeoNames in XML",
      '<geonames><status value="10" message="No user"/></geonames>',
      { code: "10", message: "No user" },
    ],
    ["QWeather", { code: "402" }, { code: "402" }],
  ])("reads %s", async (_, body, expected) => {
    expect(await read(body)).toMatchObject(expected);
    expect(await read(body)).not.toEqual(await readByDefault(body));
  });

  it.each<[string, JsonValue]>([
    ["a small status", { status: 99, message: "No quota" }],
    ["a status that is a text", { status: "311", message: "No quota" }],
    ["a status without a message", { status: 311, reason: "No quota" }],
    ["a status without a value", { status: { message: "No quota" } }],
    ["another member beside a code", { code: "402", message: "No quota" }],
    ["a code that is no number of an error", { code: "302" }],
    ["a longer code", { code: "4020" }],
    ["a code with something before it", { code: "E402" }],
    ["a code that is a number", { code: 402 }],
    ["a list", [402]],
  ])("does not read %s", async (_, body) => {
    expect(await read(body)).toEqual(await readByDefault(body));
  });
});

describe("clients", () => {
  it.each<[string, unknown, object]>([
    ["AngularJS", { status: -1, xhrStatus: "timeout" }, { kind: "timeout" }],
    ["AngularJS", { status: -1, xhrStatus: "abort" }, { kind: "aborted" }],
    ["AngularJS", { status: -1, xhrStatus: "error" }, { kind: "network" }],
    [
      "Kiota",
      { responseStatusCode: 400, responseHeaders: { "Request-Id": ["r1"] }, error: { code: "Q.7" } },
      { status: 400, requestId: "r1", code: "Q.7" },
    ],
    ["Ember Data", { isAdapterError: true, errors: [{ status: "400" }] }, { kind: "http", status: 400 }],
    [
      "tus",
      new Error("tus: unexpected response, response code: 400, response text: too large, request id: n/a"),
      { status: 400, message: "too large" },
    ],
    ["tus without a text", new Error("tus: unexpected response, response code: 413"), { status: 413 }],
    [
      "superstruct",
      { path: ["size"], type: "number", message: "Expected a number" },
      { fieldErrors: [{ path: ["size"], message: "Expected a number" }] },
    ],
    ["Cordova", { error: "Host could not be resolved: a.test" }, { kind: "network" }],
    ["Algolia", new Error("Unreachable hosts - your application id may be incorrect"), { kind: "network" }],
    ["Tauri", "error sending request for url (https://a.test)", { kind: "network" }],
    ["Cordova", { error: "Request timed out: a.test" }, { kind: "timeout" }],
    ["PouchDB", { status: 409, error: true, reason: "Update conflict" }, { status: 409, code: "conflict" }],
  ])("reads %s: %j", (_, thrown, expected) => {
    expect(reader.toFailure(thrown, context)).toMatchObject(expected);
    expect(reader.toFailure(thrown, context)).not.toEqual(defaultFailureReader.toFailure(thrown, context));
  });

  it.each<[string, unknown]>([
    ["Kiota without an error", { responseStatusCode: 399 }],
    ["errors of another client", { errors: [{ status: "400" }] }],
    ["Ember Data without an error", { isAdapterError: true, errors: [{ status: "399" }] }],
    ["Ember Data without a list", { isAdapterError: true, errors: "400" }],
    ["a message like that of tus", new Error("upload: response code: 413, response text: too large")],
    ["tus without an error", new Error("tus: response code: 399")],
    ["a path without a type", { path: ["size"], message: "Expected a number" }],
    ["a type without a path", { path: "size", type: "number", message: "Expected a number" }],
    ["a text about a timeout", new Error("It says Request timed out: a.test")],
    ["a text about hosts", new Error("It says Unreachable hosts - none")],
    ["a JSON message without a request", new Error('{"status":404,"message":"Gone"}')],
    ["a JSON message without a status", new Error('{"request":{},"message":"Gone"}')],
    ["an error member with a text", { status: 409, error: "true", reason: "Update conflict" }],
    ["an error member without a reason", { status: 409, error: true }],
  ])("does not read %s", (_, thrown) => {
    expect(reader.toFailure(thrown, context)).toEqual(defaultFailureReader.toFailure(thrown, context));
  });
});

describe("platforms", () => {
  it.each<[string, JsonValue, object]>([
    ["GLPI", ["ERROR_ITEM_NOT_FOUND", "Not there"], { code: "ERROR_ITEM_NOT_FOUND", message: "Not there" }],
    ["Bitfinex", ["error", 10020, "symbol: invalid"], { code: "10020", message: "symbol: invalid" }],
    [
      "CKAN",
      { success: false, error: { __type: "Validation Error", name: ["Missing value"] } },
      { code: "Validation Error", fieldErrors: [{ path: ["name"], message: "Missing value" }] },
    ],
    [
      "OpenProject",
      { _type: "Error", message: "Too long", _embedded: { details: { attribute: "subject" } } },
      { message: "Too long", fieldErrors: [{ path: ["subject"], message: "Too long" }] },
    ],
    [
      "Braintree",
      {
        errors: [{ message: "Too long", extensions: { legacyCode: "81724", inputPath: ["input", "card"] } }],
      },
      { code: "81724", fieldErrors: [{ path: ["input", "card"], message: "Too long" }] },
    ],
    [
      "Odoo",
      { error: { code: 200, data: { name: "odoo.exceptions.UserError", message: "No stock" } } },
      { code: "odoo.exceptions.UserError", message: "No stock" },
    ],
    [
      "OrientDB",
      { errors: [{ code: 404, reason: "Record not found", content: "Record #9:1 was not found" }] },
      { message: "Record #9:1 was not found" },
    ],
    ["Recurly", { error: { type: "validation", message: "Too long", params: [] } }, { code: "validation" }],
    [
      "Coding",
      { code: 1000, msg: { user_not_login: "用户未登录" } },
      { code: "1000", message: "用户未登录" },
    ],
    [
      "Snipe-IT",
      { status: "error", messages: { tag: ["Taken"], name: ["Too long"] }, payload: null },
      { message: "Taken; Too long" },
    ],
    [
      "Druid",
      { error: "Plan failed", errorMessage: "No such column", errorClass: "org.a.ValidationException" },
      { code: "org.a.ValidationException" },
    ],
  ])("reads %s", async (_, body, expected) => {
    expect(await read(body)).toMatchObject(expected);
    expect(await read(body)).not.toEqual(await readByDefault(body));
  });

  it.each<[string, JsonValue]>([
    ["a list of a word and a text", ["ERROR", "Not there"]],
    ["a list with a longer word", ["see ERROR_ITEM", "Not there"]],
    ["a list with a word and more", ["ERROR_ITEM of rack 7", "Not there"]],
    ["a list without a text", ["ERROR_ITEM_NOT_FOUND", 7]],
    ["a list of a flag and a text", [true, "Not there"]],
    ["a path without a message", { errors: [{ extensions: { inputPath: ["input"] } }] }],
    ["another name of data", { error: { data: { name: "erp.UserError", message: "No stock" } } }],
    ["a reason without a content", { errors: [{ reason: "Record not found" }] }],
    ["a code that is a text beside messages", { code: "1000", msg: { user: "用户未登录" } }],
    ["a code beside a text", { code: 1000, msg: "用户未登录" }],
    ["messages of a success", { status: "success", messages: { tag: ["Taken"] }, payload: null }],
    ["messages beside a payload", { status: "error", messages: { tag: ["Taken"] }, payload: {} }],
    ["a message without a class", { error: "Plan failed", errorMessage: "No such column" }],
    ["a class without a message", { error: "Plan failed", errorClass: "org.a.ValidationException" }],
    ["a text", "ERROR_ITEM_NOT_FOUND"],
  ])("does not read %s", async (_, body) => {
    expect(await read(body)).toEqual(await readByDefault(body));
  });
});
