import type { Sample } from "./sample.ts";
import { json, raw } from "./sample.ts";

export const frameworks: readonly Sample[] = [
  {
    id: "problem-details",
    system: "Problem Details (RFC 9457)",
    paste: raw(
      "403 Forbidden",
      ["Content-Type: application/problem+json"],
      JSON.stringify(
        {
          type: "https://api.example.test/problems/no-credit",
          title: "Not enough credit",
          status: 403,
          detail: "The balance is 30 and the job costs 50.",
          instance: "/accounts/12/jobs",
        },
        null,
        2,
      ),
    ),
  },
  {
    id: "spring-404",
    system: "Spring Boot",
    paste: json("404 Not Found", {
      timestamp: "2026-11-21T08:00:00.000+00:00",
      status: 404,
      error: "Not Found",
      message: "No tenant is named blue",
      path: "/api/tenants/blue",
    }),
  },
  {
    id: "fastapi-422",
    system: "FastAPI",
    paste: json("422 Unprocessable Content", {
      detail: [
        { type: "missing", loc: ["body", "replicas"], msg: "Field required", input: {} },
        { type: "string_too_short", loc: ["body", "name"], msg: "Use 4 characters or more", input: "a" },
      ],
    }),
  },
  {
    id: "nestjs-400",
    system: "NestJS",
    paste: json("400 Bad Request", {
      statusCode: 400,
      message: ["name must not be empty", "port must be a number"],
      error: "Bad Request",
    }),
  },
  {
    id: "graphql-200",
    system: "GraphQL",
    paste: json("200 OK", {
      data: null,
      errors: [
        {
          message: "You must sign in to read invoices",
          path: ["invoices"],
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    }),
  },
  {
    id: "elasticsearch-404",
    system: "Elasticsearch",
    paste: json("404 Not Found", {
      error: {
        type: "index_not_found_exception",
        reason: "no such index [logs-11]",
        root_cause: [{ type: "index_not_found_exception", reason: "no such index [logs-11]" }],
      },
      status: 404,
    }),
  },
  {
    id: "antd-pro",
    system: "Ant Design Pro",
    paste: json("400 Bad Request", {
      success: false,
      errorCode: "1001",
      errorMessage: "仓位 B-3 已有任务",
      showType: 2,
      traceId: "t-19",
    }),
  },
  {
    id: "nginx-502",
    system: "nginx",
    paste: raw(
      "502 Bad Gateway",
      ["Content-Type: text/html", "Server: nginx/1.29.3"],
      "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.29.3</center>\n</body>\n</html>",
    ),
  },
  {
    id: "envoy-503",
    system: "Envoy",
    paste: raw(
      "503 Service Unavailable",
      ["Content-Type: text/plain", "Server: envoy"],
      "no healthy upstream",
    ),
  },
];
