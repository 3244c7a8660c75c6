import type { Sample } from "./sample.ts";
import { json, raw } from "./sample.ts";

export const otherClouds: readonly Sample[] = [
  {
    id: "openstack-neutron-409",
    system: "OpenStack Neutron",
    paste: json("409 Conflict", {
      NeutronError: { type: "SubnetInUse", message: "Subnet blue still has 2 ports.", detail: "" },
    }),
  },
  {
    id: "kubernetes-403",
    system: "Kubernetes",
    paste: json("403 Forbidden", {
      kind: "Status",
      apiVersion: "v1",
      status: "Failure",
      message: 'deployments.apps is forbidden: user "lin" cannot create in "prod"',
      reason: "Forbidden",
      details: { group: "apps", kind: "deployments" },
      code: 403,
    }),
  },
  {
    id: "aws-throttled",
    system: "AWS (JSON 1.1)",
    paste: json(
      "400 Bad Request",
      { __type: "com.amazonaws.dynamodb#ThrottlingException", message: "The rate of ListTables is exceeded" },
      ["x-amzn-RequestId: 4K9V"],
    ),
  },
  {
    id: "azure-404",
    system: "Azure Resource Manager",
    paste: json(
      "404 Not Found",
      { error: { code: "ResourceGroupNotFound", message: "Resource group 'rg-lab' could not be found." } },
      ["x-ms-request-id: az-77"],
    ),
  },
  {
    id: "google-429",
    system: "Google Cloud",
    paste: json("429 Too Many Requests", {
      error: {
        code: 429,
        message: "The read quota per minute is used up.",
        status: "RESOURCE_EXHAUSTED",
        details: [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "12s" }],
      },
    }),
  },
  {
    id: "aliyun-400",
    system: "Alibaba Cloud",
    paste: json("400 Bad Request", {
      RequestId: "8B5E-41",
      HostId: "ecs.example.test",
      Code: "InvalidInstanceType.NotSupported",
      Message: "The instance type is not sold in this zone.",
    }),
  },
  {
    id: "tencent-200",
    system: "Tencent Cloud",
    paste: json("200 OK", {
      Response: {
        Error: { Code: "AuthFailure.SignatureExpire", Message: "The signature has expired" },
        RequestId: "tc-3",
      },
    }),
  },
  {
    id: "github-422",
    system: "GitHub",
    paste: json(
      "422 Unprocessable Content",
      {
        message: "Validation Failed",
        errors: [{ resource: "Issue", field: "title", code: "missing_field" }],
      },
      ["X-GitHub-Request-Id: C0:1:2"],
    ),
  },
  {
    id: "cloudflare-522",
    system: "Cloudflare",
    paste: raw(
      "522",
      ["Content-Type: text/html; charset=UTF-8", "CF-RAY: 8f00a1-FRA", "Server: cloudflare"],
      "<!DOCTYPE html>\n<title>console.example.test | 522: Connection timed out</title>\n<h1>Error 522</h1>",
    ),
  },
];
