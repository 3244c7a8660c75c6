import * as core from "@errorkit/core";
import * as services from "@errorkit/core/services";
import { expect, it } from "vitest";

it("exports these names from @errorkit/core", () => {
  expect(Object.keys(core).sort()).toEqual([
    "FailureError",
    "adviseRetry",
    "createFailureReader",
    "defaultFailureReader",
    "fetchOrThrow",
    "findFailureInBody",
    "findStatusByName",
    "getRaw",
    "getStatus",
    "getStatusClass",
    "getVendorStatuses",
    "isFailure",
    "isIdempotentMethod",
    "isSafeMethod",
    "isStatusCode",
    "isWriteMethod",
    "parseRetryAfter",
    "queryRetryOptions",
    "readFailure",
    "redact",
    "statuses",
    "toFailure",
  ]);
});

it("exports these names from @errorkit/core/services", () => {
  expect(Object.keys(services).sort()).toEqual([
    "getDocumentedStatus",
    "getServiceOfErrorCode",
    "listDisagreements",
    "services",
  ]);
});
