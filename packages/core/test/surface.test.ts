import * as core from "@errorkit/core";
import * as services from "@errorkit/core/services";
import { expect, it } from "vitest";

it("exports from the main door what the documentation lists, and nothing else", () => {
  expect(Object.keys(core).sort()).toEqual([
    "FailureError",
    "adviseRetry",
    "createFailureReader",
    "fetchOrThrow",
    "findFailureInBody",
    "findStatusByName",
    "getRaw",
    "getStatus",
    "getStatusClass",
    "getVendorStatuses",
    "isFailure",
    "isStatusCode",
    "parseRetryAfter",
    "queryRetryOptions",
    "readFailure",
    "redact",
    "statuses",
    "toFailure",
  ]);
});

it("exports from the services door what the documentation lists, and nothing else", () => {
  expect(Object.keys(services).sort()).toEqual([
    "getDocumentedStatus",
    "getServiceOfErrorCode",
    "listDisagreements",
    "services",
  ]);
});
