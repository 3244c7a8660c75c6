import { getStatus } from "@errorkit/core";
import type { ServiceId } from "@errorkit/core/services";
import {
  getDocumentedStatus,
  getServiceOfErrorCode,
  listDisagreements,
  services,
} from "@errorkit/core/services";
import { describe, expect, it } from "vitest";

describe("the service documents", () => {
  it("have every row of the original documents", () => {
    const rows = Object.values(services).flatMap(({ id, documents }) =>
      documents.map(({ language, topic, statuses }) => [id, language, topic, statuses.length]),
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        ["css", "en", "css_03_0012", 42],
        ["ges", "en", "ges_03_0007", 41],
        ["modelarts", "en", "modelarts_03_0094", 42],
        ["modelarts", "zh-CN", "modelarts_03_0094", 11],
        ["mrs", "en", "mrs_02_0015", 42],
      ]),
    );
  });

  it("keep the spelling of each document", () => {
    expect(getDocumentedStatus("modelarts", 408)?.name).toBe("Request Time-out");
    expect(getDocumentedStatus("modelarts", 408, "zh-CN")?.name).toBe("Timeout");
    expect(getDocumentedStatus("mrs", 505)?.name).toBe("HTTPS Version not supported");
    expect(getDocumentedStatus("css", 505)?.name).toBe("HTTP Version not supported");
    expect(getDocumentedStatus("ges", 504)?.name).toBe("ServerTimeout");
  });

  it.each(["modelarts", "css", "mrs", "ges"] as const)(
    "give %s the guidance that its descriptions hold",
    (id) => {
      const guided = services[id].documents[0]?.statuses.flatMap(({ code, guidance }) =>
        guidance ? [[code, guidance]] : [],
      );
      expect(guided).toEqual([
        [400, "after-change"],
        [403, "after-change"],
        [404, "after-change"],
        [405, "after-change"],
        [408, "any-time"],
        [413, "after-delay"],
        [429, "after-delay"],
        [503, "after-change"],
      ]);
    },
  );

  it("have no guidance in the Chinese ModelArts document", () => {
    expect(getDocumentedStatus("modelarts", 503, "zh-CN")).toEqual({
      code: 503,
      name: "Service Unavailable",
    });
  });

  it("contain nothing else", () => {
    expect(getDocumentedStatus("ges", 200)).toBeUndefined();
    expect(getDocumentedStatus("css", 200, "zh-CN")).toBeUndefined();
    expect(getDocumentedStatus("constructor" as never, 404)).toBeUndefined();
    expect(getDocumentedStatus("css", "__proto__" as never)).toBeUndefined();
  });
});

describe("getServiceOfErrorCode", () => {
  it.each([
    ["ModelArts.0104", "modelarts"],
    ["CSS.0001", "css"],
    ["MRS.0011", "mrs"],
    ["GES.7015", "ges"],
    ["APIG.0301", undefined],
    ["0168", undefined],
    ["CSS", undefined],
    ["constructor.1", undefined],
    ["__proto__.1", undefined],
    ["", undefined],
    [null, undefined],
    [Symbol("CSS.1"), undefined],
  ])("returns the service of %o: %s", (code, service) => {
    expect(getServiceOfErrorCode(code as string)).toBe(service);
  });
});

describe("listDisagreements", () => {
  it("lists nothing but rows of service documents", () => {
    for (const { service, language, status } of listDisagreements()) {
      expect(getDocumentedStatus(service, status.code, language)).toEqual(status);
    }
  });

  it("lists the rows of 503, which forbid what the standard allows", () => {
    const four: readonly ServiceId[] = ["css", "ges", "modelarts", "mrs"];
    expect(listDisagreements().filter(({ service }) => four.includes(service))).toEqual(
      four.map((service) => ({
        service,
        language: "en",
        status: getDocumentedStatus(service, 503),
        guidance: "after-change",
        retryClass: "delay-idempotent",
        basis: getStatus(503)?.retryBasis,
      })),
    );
  });
});
