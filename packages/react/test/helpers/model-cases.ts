import type { Failure } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import { documentedPolicy, standardPolicy } from "@errorkit/core/services";
import type { ErrorAction } from "../../src/types.ts";
import type { ModelCase } from "./create-model.ts";
import { bannerVariant, createPlainFailure } from "./create-model.ts";
import { createResponse } from "./failures.ts";

const NOW = Date.UTC(2026, 0, 5);

const http = (status: number, fields: Partial<Failure> = {}): Failure =>
  createPlainFailure({ kind: "http", status, method: "GET", ...fields });
const offline = createPlainFailure({ kind: "offline" });
const outdated = createPlainFailure({ kind: "chunk-load" });
const aborted = createPlainFailure({ kind: "aborted" });

const link: ErrorAction = { id: "open-docs", label: "Documentation", href: "/docs" };
const upgrade: ErrorAction = { id: "upgrade", label: "Upgrade", onSelect: () => {}, primary: true };
const several = { ...bannerVariant, hasMultipleCauses: true };
const signIn = { onSignIn: () => {} };
const noRetry = { onRetry: undefined };

/** A name for each combination of failure, props, settings and change that shows something else. */
export const modelCases: Readonly<Record<string, readonly [failure: Failure, modelCase: ModelCase]>> = {
  "401 without onSignIn": [http(401), {}],
  "401 with onSignIn": [http(401), { settings: signIn }],
  "401 after a sign-in": [http(401), { settings: signIn, change: "sign-in" }],
  "401 after a sign-in, with texts of the app": [
    http(401),
    { settings: signIn, change: "sign-in", props: { title: "Own", description: "Own", nextStep: "Own" } },
  ],
  "401 after a sign-in, severity error": [http(401), { change: "sign-in", props: { severity: "error" } }],
  "401 after a sign-in, several causes": [
    http(401),
    { settings: signIn, change: "sign-in", variant: several },
  ],
  "403 without onRequestAccess": [http(403), {}],
  "403 without onRequestAccess, with a primary action": [http(403), { props: { actions: [upgrade] } }],
  "403 without onRequestAccess, several causes": [
    http(403),
    { variant: several, props: { actions: [upgrade] } },
  ],
  "403 with onRequestAccess": [http(403), { settings: { onRequestAccess: () => {} } }],
  "429 with Retry-After": [http(429, { retryAfterSeconds: 30 }), {}],
  "429 with Retry-After, without onRetry": [http(429, { retryAfterSeconds: 30 }), { props: noRetry }],
  "429 with Retry-After, announce off": [
    http(429, { retryAfterSeconds: 30 }),
    { props: { announce: "off" } },
  ],
  "503 with Retry-After 0": [http(503, { retryAfterSeconds: 0 }), {}],
  "503 with Retry-After": [http(503, { retryAfterSeconds: 120 }), {}],
  "503 without onRetry": [http(503), { props: noRetry }],
  "503 of a POST named by the surface": [
    createPlainFailure({ kind: "http", status: 503 }),
    { props: { method: "POST" } },
  ],
  "503 of a POST named by the failure, GET by the surface": [
    http(503, { method: "POST" }),
    { props: { method: "GET" } },
  ],
  '404 with retry="always"': [http(404), { props: { retry: "always" } }],
  '404 with retry="always", without onRetry': [http(404), { props: { retry: "always", ...noRetry } }],
  'announce="polite"': [http(500), { props: { announce: "polite" } }],
  'announce="assertive" for a warning': [http(429), { props: { announce: "assertive" } }],
  'a canceled request with announce="polite"': [aborted, { props: { announce: "polite" } }],
  "severity of a prop": [http(500), { props: { severity: "info" } }],
  "texts of props": [
    http(500),
    { props: { title: "No jobs", description: "The list is empty.", nextStep: "Reload." } },
  ],
  "texts left out": [http(500), { props: { title: null, description: null, nextStep: null } }],
  "actions of props": [http(500), { props: { actions: [link, upgrade] } }],
  "actions of props, several causes": [http(500), { variant: several, props: { actions: [link, upgrade] } }],
  "additional actions of a surface": [
    http(401),
    { settings: signIn, getExtraActions: () => [link], props: { severity: "error" } },
  ],
  customize: [
    http(500),
    {
      settings: {
        customize: (_, defaults, { locale }) => ({
          ...defaults,
          title: `Own ${locale}`,
          severity: "warning",
        }),
      },
    },
  ],
  "customize, and a prop over it": [
    http(500),
    {
      props: { title: "Of a prop" },
      settings: { customize: (_, defaults) => ({ ...defaults, title: "Of customize", nextStep: null }) },
    },
  ],
  "adjusted by a surface": [
    http(500),
    {
      adjustModel: (model) => ({
        ...model,
        count: 3,
        announcesDelay: false,
        requestIds: { first: ["req-1", "req-2"], total: 2 },
      }),
    },
  ],
  "request ID, support and audience of the provider": [
    http(500, { requestId: "req-1" }),
    { settings: { supportHref: "/support", audience: "operator" } },
  ],
  "audience of a prop over that of the provider": [
    http(500),
    { settings: { audience: "operator" }, props: { audience: "none" } },
  ],
  "support address of the failure": [
    http(500),
    { settings: { supportHref: ({ status }) => `mailto:help@example.com?subject=${status}` } },
  ],
  "support address of a script": [http(500), { settings: { supportHref: "javascript:alert(1)" } }],
  "support for a failure in the browser": [offline, { settings: { supportHref: "/support" } }],
  "offline for an operator": [offline, { props: { audience: "operator" } }],
  "offline, connection restored": [offline, { change: "restored" }],
  "offline, connection restored, several causes": [offline, { change: "restored", variant: several }],
  "outdated page": [outdated, {}],
  "outdated page, connection lost": [outdated, { change: "lost" }],
  "error code of a service": [http(400, { code: "ModelArts.0104", service: "modelarts" }), {}],
  "error code of an app": [http(409, { code: "QUOTA_EXCEEDED" }), {}],
  "408 by the standard": [http(408, { service: "css" }), { settings: { retryPolicy: standardPolicy } }],
  "408 by the service document": [
    http(408, { service: "css" }),
    { settings: { retryPolicy: documentedPolicy } },
  ],
};

const stackError = Object.assign(new Error("x is not a function"), {
  stack: "TypeError: x is not a function\n    at https://app.example/main.js?token=secret:1:2",
});

/** Failures with everything that the details show. */
export const detailedCases: Readonly<Record<string, readonly [failure: Failure, modelCase: ModelCase]>> = {
  "503 of a service": [
    await readFailure(
      createResponse(503, {
        headers: { "x-request-id": "3f1c77d0", "retry-after": "30" },
        body: { error_code: "ModelArts.0010", error_msg: "Backend service is busy" },
      }),
      { method: "GET", url: "https://modelarts.example/v1/notebooks?token=secret", now: NOW },
    ),
    { settings: { retryPolicy: documentedPolicy, appVersion: "1.2.3" } },
  ],
  "400 of a service, by its document": [
    await readFailure(createResponse(400), { method: "POST", now: NOW, service: "modelarts" }),
    { settings: { retryPolicy: documentedPolicy } },
  ],
  "408 of a service, by the standard": [
    await readFailure(createResponse(408), { method: "GET", now: NOW, service: "css" }),
    { settings: { retryPolicy: standardPolicy } },
  ],
  "403 with a permission": [
    await readFailure(
      createResponse(403, {
        body: {
          error: {
            code: "IAM.0101",
            message: "Policy doesn't allow modelarts:notebook:create to be performed.",
          },
        },
      }),
      { url: "https://api.example/v1/notebooks", now: NOW },
    ),
    { props: { method: "POST" } },
  ],
  "422 with field errors": [
    await readFailure(
      createResponse(422, {
        body: { detail: [{ loc: ["body", "disks", 0, "size"], msg: "Too small", type: "min" }] },
      }),
      { method: "POST", url: "https://api.example/v1/servers", now: NOW },
    ),
    {},
  ],
  "several request IDs": [
    http(500, { requestId: "req-1" }),
    {
      adjustModel: (model) => ({
        ...model,
        requestIds: { first: Array.from({ length: 20 }, (_, index) => `req-${index}`), total: 42 },
      }),
    },
  ],
  "an error of the app": [toFailure(stackError, { now: NOW }), {}],
};
