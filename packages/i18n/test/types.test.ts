import type { Catalog, MessageArgs, MessageKey } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { describe, expect, expectTypeOf, it } from "vitest";
import { neverRun } from "./type-errors.ts";

describe("types", () => {
  it("forbid every line of type-errors.ts that is marked as an error", () => {
    expect(neverRun).toBeTypeOf("function");
  });

  it("know the values of each message", () => {
    expectTypeOf<MessageArgs<"ui.retry">>().toEqualTypeOf<[]>();
    expectTypeOf<MessageArgs<"ui.more">>().toEqualTypeOf<[values: { readonly count: number }]>();
    expectTypeOf<"status.404.title" | "failure.chunk-load.nextStep">().toExtend<MessageKey>();
    expectTypeOf(zhCN).toExtend<Catalog>();
  });

  it("allow options that are undefined, as components pass them on", () => {
    const translator = createErrorTranslator({ locale: undefined, catalogs: undefined, messages: undefined });
    expect(translator.describe(404, { method: undefined }).messageKey).toBe("status.404");
  });
});
