import { statuses } from "@errorkit/core";
import { services } from "@errorkit/core/services";
import { describe, expect, it } from "vitest";
import { translators } from "../common/catalogs.ts";
import type { RetryLabel } from "../common/retry-class-text.ts";
import { retryClassText } from "../common/retry-class-text.ts";
import { getServiceName } from "../common/service-names.ts";
import { getVendorStatusName } from "../common/vendor-status-names.ts";
import { filterRows, getEmptyKey, startState } from "./filter-rows.ts";
import { rows } from "./rows.ts";

const found = (change: Partial<typeof startState>) =>
  filterRows(rows, { ...startState, ...change }).map(({ code }) => code);

describe("the explorer's rows", () => {
  it("start with the most common classes, and are sorted within each class", () => {
    const codes = rows.map(({ code }) => code);
    const order = [4, 5, 3, 2, 1];
    const placeOf = (code: number) => order.indexOf(Math.floor(code / 100)) * 1000 + code;
    expect(codes).toEqual(codes.toSorted((a, b) => placeOf(a) - placeOf(b)));
  });

  it("include every registered and every vendor code", () => {
    const codes = rows.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(Object.keys(statuses).map(Number)));
    expect(codes).toContain(499);
  });

  it("include every service document for each code", () => {
    const topics = Object.values(services).flatMap(({ documents }) => documents.map(({ topic }) => topic));
    for (const { documents } of rows) expect(documents.map(({ topic }) => topic)).toEqual(topics);
  });
});

describe("a row", () => {
  it("has a retry class, a code of a vendor too", () => {
    const classOf = (code: number) => rows.find((row) => row.code === code)?.retryClass;
    expect([503, 440, 499].map(classOf)).toEqual(["delay-idempotent", "credentials", "fix"]);
  });

  it("of a request that the client canceled does not forbid what its next step allows", () => {
    const canceled = rows.filter(({ localized }) => /start again/i.test(localized.en.nextStep));
    expect(canceled.map(({ code, retryLabel }) => [code, retryLabel])).toEqual([
      [460, "canceled"],
      [499, "canceled"],
    ]);
    expect(found({ retry: "canceled" })).toEqual([460, 499]);
    expect(found({ retry: "fix" })).not.toContain(499);
  });

  it("is an error only for a code with which a request fails", () => {
    const codes = rows.filter(({ isError }) => !isError).map(({ code }) => code);
    expect(codes.filter((code) => code >= 300)).toEqual([301, 302, 303, 307, 308]);
    expect(rows.filter(({ code, isError }) => code < 300 && isError)).toEqual([]);
  });

  it("does not find a success code by the words of an error", () => {
    expect(found({ query: "操作可能未完成" }).filter((code) => code < 300)).toEqual([]);
  });

  it("has a Chinese name for every code, those of vendors included", () => {
    const named = rows.flatMap(({ vendors }) =>
      vendors.flatMap((one) => ["zh-CN", "zh-TW"].map((locale) => getVendorStatusName(one, locale))),
    );
    const registered = rows.flatMap(({ localized }) => [localized["zh-CN"].name, localized["zh-TW"].name]);
    expect([...named, ...registered].filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
  });
});

describe("a service", () => {
  it("has the name of its Chinese documents", () => {
    expect(Object.values(services).map(({ id }) => getServiceName(id, "zh-CN"))).toEqual([
      "云搜索服务",
      "图引擎服务",
      "ModelArts",
      "MapReduce 服务",
    ]);
    expect(getServiceName("css", "en")).toBe("Cloud Search Service");
  });
});

describe("a search", () => {
  it.each([
    ["404", [404]],
    ["50", [500, 501, 502, 503, 504, 505, 506, 507, 508, 509]],
    ["NotFound", [404]],
    ["Request Time-out", [408]],
    ["网关超时", [504]],
    ["閘道逾時", [504]],
    ["Payload Too Large", [413]],
    ["nginx 499", [499]],
    ["no such thing", []],
  ])("finds %s", (query, codes) => {
    expect(found({ query }).filter((code) => codes.length === 0 || codes.includes(code))).toEqual(
      codes.filter((code) => rows.some((row) => row.code === code)),
    );
    expect(found({ query }).length).toBeLessThan(12);
  });

  it("finds a code by its message in any language", () => {
    for (const { describe } of Object.values(translators))
      expect(found({ query: describe(503).title })).toContain(503);
  });

  it.each([
    ["ModelArts", "modelarts"],
    ["Cloud Search Service", "css"],
    ["云搜索服务", "css"],
    ["圖引擎服務", "ges"],
  ] as const)("finds the codes in the documents of %s, as the filter does", (query, service) => {
    expect(found({ query })).toEqual(found({ service }));
    expect(found({ query })).not.toEqual([]);
  });

  it.each(["(", "\\", ".*", "[", "  ", "🙂"])("takes %j as text", (query) => {
    expect(() => found({ query })).not.toThrow();
  });
});

describe("the filters", () => {
  it("filter by class, retry class, service and disagreement", () => {
    expect(found({ class: "serverError" }).every((code) => code >= 500 && code < 600)).toBe(true);
    expect(found({ retry: "credentials" })).toEqual([401, 403, 440, 498, 561]);
    expect(found({ service: "modelarts" })).toContain(503);
    for (const retry of Object.keys(retryClassText.en) as RetryLabel[])
      expect(found({ retry }), retry).not.toEqual([]);
    expect(found({ class: "vendor" })).not.toContain(404);
    expect(found({ disagreements: true })).toContain(503);
    expect(found({ disagreements: true })).not.toContain(404);
  });
});

describe("the advice where no row matches", () => {
  it.each([
    [{ query: "ModelArts.2763" }, "noMatch"],
    [{ query: "no such name" }, "fewerTerms"],
    [{ query: "ModelArts.2763", class: "vendor" }, "clearFilters"],
    [{ query: "ModelArts.2763", open: [503] }, "noMatch"],
  ] as const)("of %o is %s", (change, expected) => {
    expect(getEmptyKey({ ...startState, ...change })).toBe(expected);
  });
});
