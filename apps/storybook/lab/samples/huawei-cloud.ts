import type { Sample } from "./sample.ts";
import { json, raw } from "./sample.ts";

export const huaweiCloud: readonly Sample[] = [
  {
    id: "modelarts-403",
    system: "ModelArts",
    paste: json(
      "403 Forbidden",
      {
        error_code: "ModelArts.2763",
        error_msg: "Policy doesn't allow modelarts:notebook:create to be performed",
      },
      ["X-Request-Id: 7e02bb41c0d94f5a8f1e6a30d2b97c55"],
    ),
  },
  {
    id: "modelarts-503",
    system: "ModelArts",
    paste: json(
      "503 Service Unavailable",
      { is_success: false, error_code: "ModelArts.0107", error_message: "Scheduler of pool 4 is draining" },
      ["X-Request-Id: 3f1c77d0a4b24e7e9a7be1c9f2a60b11", "Retry-After: 45"],
    ),
  },
  {
    id: "apig-429",
    system: "API Gateway (APIG)",
    paste: json(
      "429 Too Many Requests",
      {
        error_code: "APIG.0308",
        error_msg: "The throttling threshold of 20 calls per second is reached",
        request_id: "9b2f6d10e7",
      },
      ["X-Request-Id: 9b2f6d10e7", "Retry-After: 20"],
    ),
  },
  {
    id: "iam-401",
    system: "IAM",
    paste: json(
      "401 Unauthorized",
      { error: { message: "The token has expired", code: 401, title: "Unauthorized" } },
      ["X-Request-Id: iam-51c"],
    ),
  },
  {
    id: "css-400",
    system: "CSS",
    paste: json(
      "400 Bad Request",
      { errCode: "CSS.0001", externalMessage: "The node count must be between 1 and 32" },
      ["X-Request-Id: css-req-88"],
    ),
  },
  {
    id: "mrs-500",
    system: "MRS",
    paste: json("500 Internal Server Error", {
      error_code: "0168",
      error_msg: "The manager node did not answer",
    }),
  },
  {
    id: "ges-409",
    system: "GES",
    paste: json("409 Conflict", {
      errorCode: "GES.7015",
      errorMessage: "Graph trade_net is being imported",
    }),
  },
  {
    id: "obs-404",
    system: "OBS",
    paste: raw(
      "404 Not Found",
      ["Content-Type: application/xml", "x-obs-request-id: 0000018F3C"],
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error><Code>NoSuchBucket</Code><Message>Bucket training-logs is not present</Message><RequestId>0000018F3C</RequestId></Error>`,
    ),
  },
];
