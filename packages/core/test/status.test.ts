import type { StatusCode, StatusInfo } from "@errorkit/core";
import { findStatusByName, getStatus, getStatusClass, isStatusCode, statuses } from "@errorkit/core";
import { getVendorStatuses } from "@errorkit/core/services";
import { describe, expect, it } from "vitest";
import data from "../data/status-codes.json" with { type: "json" };

type Row = Pick<StatusInfo, "code" | "reference"> & { readonly retryNote?: string };

const codesWhere = (test: (code: StatusCode) => boolean) =>
  Object.keys(statuses)
    .map((code) => Number(code) as StatusCode)
    .filter(test);

describe("the registry", () => {
  it("has every row of the data, ascending", () => {
    const codes = codesWhere(() => true);
    expect(codes).toEqual(data.statuses.map(({ code }) => code).sort((a, b) => a - b));
  });

  it("has the values of the data, row by row", () => {
    for (const { retryNote: _, ...row } of data.statuses as readonly Row[]) {
      const { document, section } = row.reference;
      const retryBasis = [document, section].filter(Boolean).join(" ");
      expect(getStatus(row.code)).toEqual({ aliases: [], retryBasis, ...row });
    }
  });

  it("has phrase, reference, retry class and basis of a code", () => {
    expect(getStatus(413)).toEqual({
      code: 413,
      phrase: "Content Too Large",
      aliases: ["Payload Too Large", "Request Entity Too Large"],
      reference: { document: "RFC9110", section: "15.5.14" },
      state: "assigned",
      cacheable: "no",
      retryClass: "fix",
      retryBasis: "RFC9110 15.5.14",
    });
  });

  it("marks 104 as a temporary registration with its end", () => {
    expect(getStatus(104)).toMatchObject({
      state: "temporary",
      expires: "2026-11-13",
      reference: { document: "draft-ietf-httpbis-resumable-upload-05" },
      retryBasis: "draft-ietf-httpbis-resumable-upload-05",
    });
  });

  it("marks the unused and the deprecated codes", () => {
    expect(codesWhere((code) => statuses[code].state === "unused")).toEqual([306, 418]);
    expect(codesWhere((code) => statuses[code].state === "deprecated")).toEqual([305, 510]);
  });

  it("has what a cache may store by default (RFC 9110 section 15.1 and RFC 7725) and must never store (RFC 6585)", () => {
    expect(codesWhere((code) => statuses[code].cacheable === "heuristic")).toEqual([
      200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501,
    ]);
    expect(codesWhere((code) => statuses[code].cacheable === "never-store")).toEqual([428, 429, 431, 511]);
  });

  it("has one retry class for every code", () => {
    const of = (retry: string) => codesWhere((code) => statuses[code].retryClass === retry);
    expect(of("redirect")).toEqual([300, 301, 302, 303, 307, 308]);
    expect(of("credentials")).toEqual([401, 403]);
    expect(of("user")).toEqual([407, 423, 424, 507, 511]);
    expect(of("delay-any")).toEqual([408, 425, 429]);
    expect(of("delay-idempotent")).toEqual([500, 502, 503, 504]);
    expect(of("new-connection")).toEqual([421]);
    expect(of("none").filter((code) => code >= 300)).toEqual([304]);
    expect(of("fix").filter((code) => code < 400)).toEqual([305, 306]);
  });

  it("is frozen throughout", () => {
    const frozen = (value: object): boolean =>
      Object.isFrozen(value) &&
      Object.values(value).every((part) => typeof part !== "object" || frozen(part));
    expect(frozen(statuses)).toBe(true);
  });
});

describe("getStatus and isStatusCode", () => {
  it.each([
    "constructor",
    "__proto__",
    "404",
    Number.NaN,
    404.5,
    1e9,
    -404,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    {},
    [],
    404n,
    Symbol("404"),
    { toString: () => "404" },
    {
      toString() {
        throw new Error("hostile");
      },
    },
  ])("return nothing for %o", (value) => {
    expect(getStatus(value as never)).toBeUndefined();
    expect(isStatusCode(value)).toBe(false);
  });
});

describe("findStatusByName", () => {
  it.each([
    ["Not Found", 404],
    ["NotFound", 404],
    ["not-found", 404],
    ["Request Time-out", 408],
    ["Timeout", 408],
    ["payload too large", 413],
    ["Unprocessable Entity", 422],
    ["ServerTimeout", 504],
    ["HTTPS Version not supported", 505],
    ["Moved Temporarily", 302],
    ["Unused", 306],
  ])("finds %s", (phrase, code) => {
    expect(findStatusByName(phrase)?.code).toBe(code);
  });

  it.each(["", "!!!", "constructor", "__proto__", "Fine", 404, null, undefined])(
    "does not find %o",
    (phrase) => {
      expect(findStatusByName(phrase as string)).toBeUndefined();
    },
  );
});

describe("getStatusClass", () => {
  it.each([
    [100, "informational"],
    [299, "successful"],
    [304, "redirection"],
    [499, "clientError"],
    [599, "serverError"],
    [99, undefined],
    [600, undefined],
    [0, undefined],
    [404.5, undefined],
    [Number.NaN, undefined],
    ["404" as never, undefined],
  ])("%s is %s", (code, expected) => {
    expect(getStatusClass(code)).toBe(expected);
  });
});

describe("getVendorStatuses", () => {
  it("returns what vendors mean by an unregistered code", () => {
    expect(getVendorStatuses(499)).toEqual([
      { code: 499, name: "Client Closed Request", vendor: "nginx" },
      { code: 499, name: "Canceled", vendor: "Connect" },
    ]);
    expect(getVendorStatuses(522)).toEqual([
      { code: 522, name: "Connection Timed Out", vendor: "Cloudflare" },
    ]);
  });

  it.each([404, Number.NaN, "constructor", null])("is empty for %o", (code) => {
    expect(getVendorStatuses(code as number)).toEqual([]);
  });
});
