import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { allCatalogs } from "./all-catalogs.ts";
import { createFailure } from "./create-failure.ts";

describe.each(supportedLocales)("more than the status decides in %s", (locale) => {
  const translator = createErrorTranslator({ locale, catalogs: allCatalogs });
  const fieldErrors = [{ path: ["name"], message: "Name is required" }];

  it("a 400 with errors of fields has the messages of a 422", () => {
    const rejected = createFailure({ status: 400, code: "Jobs.1001", fieldErrors });
    expect(translator.describe(rejected)).toEqual(translator.describe(422));
    expect(translator.describe(createFailure({ status: 400, fieldErrors: [] }))).toEqual(
      translator.describe(400),
    );
    expect(translator.describe(createFailure({ status: 503, fieldErrors }))).toEqual(
      translator.describe(503),
    );
    // The same failure with other errors of fields, described before and after it.
    expect(translator.describe({ ...rejected, fieldErrors: [] })).toEqual(translator.describe(400));
    expect(translator.describe(rejected)).toEqual(translator.describe(422));
  });

  it("a 409 after a POST asks for no refresh unless there is a button for it", () => {
    const conflict = createFailure({ status: 409 });
    const afterPost = translator.describe(conflict, { method: "post" });
    expect(afterPost.messageKey).toBe("cause.create-conflict");
    expect(afterPost.nextStep).not.toMatch(/refresh|刷新|重新整理/i);
    const withButton = translator.describe(conflict, { method: "POST", offers: { refresh: true } });
    expect(withButton.messageKey).toBe("status.409");
    for (const method of ["PUT", "DELETE", "GET", undefined])
      expect(translator.describe(conflict, { method }).messageKey).toBe("status.409");
  });

  it("a failure between two servers does not blame the network of the user", () => {
    for (const [code, messageKey] of [
      ["ECONNREFUSED", "status.521"],
      ["ENOTFOUND", "status.521"],
      ["ECONNRESET", "status.503"],
      ["UND_ERR_SOCKET", "status.503"],
    ] as const) {
      const description = translator.describe(createFailure({ kind: "network", code, method: "POST" }));
      expect(description.messageKey).toBe(messageKey);
      expect(JSON.stringify(description)).not.toMatch(/VPN/);
    }
    // The request was never sent, so nothing can have changed.
    const refused = createFailure({ kind: "network", code: "ECONNREFUSED" });
    expect(translator.describe(refused, { method: "POST" })).toEqual(
      translator.describe(refused, { method: "GET" }),
    );
  });
});
