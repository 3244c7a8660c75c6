import { toFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { expect, it, vi } from "vitest";
import { createSupportReport } from "../src/surface/details/support-report.ts";
import { getMessages } from "../src/utils/messages.ts";

vi.mock("@errorkit/i18n", { spy: true });

it("creates no second English translator for a report in English, and one for all others", () => {
  const failure = toFailure({ status: 503 });
  const english = getMessages(createErrorTranslator());
  const chinese = getMessages(createErrorTranslator());
  vi.mocked(createErrorTranslator).mockClear();
  createSupportReport(failure, { messages: english });
  expect(createErrorTranslator).not.toHaveBeenCalled();
  for (let report = 0; report < 2; report += 1) {
    createSupportReport(failure, { messages: { ...chinese, locale: "zh-CN" } });
  }
  expect(createErrorTranslator).toHaveBeenCalledOnce();
});
