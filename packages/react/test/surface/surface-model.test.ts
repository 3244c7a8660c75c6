import type { Failure, FailureKind } from "@errorkit/core";
import { statuses } from "@errorkit/core";
import { getVendorStatuses } from "@errorkit/core/services";
import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { bannerVariant, createModel, createPlainFailure } from "../helpers/create-model.ts";
import { formatDetails, formatModel, formatReports, formatVariants } from "../helpers/format-model.ts";
import { detailedCases, modelCases } from "../helpers/model-cases.ts";

const kinds: readonly FailureKind[] = [
  "network",
  "offline",
  "timeout",
  "aborted",
  "parse",
  "chunk-load",
  "unknown",
];
const audiences = ["none", "user", "operator", "developer"] as const;

const registered = Object.values(statuses).map(({ code, phrase }) => [code, phrase] as const);
const vendors = Array.from({ length: 500 }, (_, index) => index + 100).flatMap((code) =>
  getVendorStatuses(code).map(({ vendor, name }) => [code, `${vendor}: ${name}`] as const),
);
const unregistered = [299, 399, 418, 499, 599].map((code) => [code, "(unregistered)"] as const);

const settings = { supportHref: "/support", onSignIn: () => {} };

/** Returns the blocks as text; failures with the same lines share one block. */
function formatBlocks(blocks: readonly (readonly [name: string, lines: readonly string[]])[]): string {
  const namesByText = new Map<string, string[]>();
  for (const [name, lines] of blocks) {
    const text = lines.map((line) => `    ${line}`.trimEnd()).join("\n");
    namesByText.set(text, [...(namesByText.get(text) ?? []), name]);
  }
  return [...namesByText].map(([text, names]) => `${names.join("\n")}\n${text}\n`).join("\n");
}

function formatVariantsOf(failure: Failure, locale: SupportedLocale): readonly string[] {
  return formatVariants((request, audience) =>
    createModel({ ...failure, ...request }, locale, { props: { audience }, settings }),
  );
}

function formatLocale(locale: SupportedLocale): string {
  const { messages } = createModel(createPlainFailure({ kind: "unknown" }), locale);
  const formatStatus = ([status, phrase]: readonly [number, string]) =>
    [
      `${status} ${messages.statusName(status) ?? phrase}`,
      formatVariantsOf(createPlainFailure({ kind: "http", status }), locale),
    ] as const;
  const sections = [
    ["Registered status codes", registered.map(formatStatus)],
    ["Other status codes", [...vendors, ...unregistered].map(formatStatus)],
    [
      "Failures without a response",
      kinds.map((kind) => [kind, formatVariantsOf(createPlainFailure({ kind }), locale)] as const),
    ],
    [
      "Props and settings",
      Object.entries(modelCases).map(([name, [failure, modelCase]]) => {
        const model = createModel(failure, locale, modelCase);
        return [name, formatModel(model, modelCase.variant ?? bannerVariant)] as const;
      }),
    ],
    [
      "Details",
      Object.entries(detailedCases).map(
        ([name, [failure, modelCase]]) =>
          [name, formatDetails(createModel(failure, locale, modelCase))] as const,
      ),
    ],
    [
      "Support report and access request",
      Object.entries(detailedCases).map(
        ([name, [failure, modelCase]]) =>
          [
            name,
            formatReports(createModel(failure, locale, modelCase)).flatMap((report) => report.split("\n")),
          ] as const,
      ),
    ],
  ] as const;
  return sections.map(([title, blocks]) => `## ${title}\n\n${formatBlocks(blocks)}`).join("\n");
}

describe.each(supportedLocales)("%s", (locale) => {
  it("[B1] [B5] [B14] [B47] [B56] The models of all failures are those of the stored snapshot", async () => {
    await expect(formatLocale(locale)).toMatchFileSnapshot(`__snapshots__/surface-model.${locale}.snap.txt`);
  });
});

it.each(registered.map(([code]) => code))(
  "[B56] Only the details of a %d depend on the audience",
  (status) => {
    const failure = createPlainFailure({ kind: "http", status });
    const [first, ...others] = audiences.map((audience) => {
      const { hasDetails, ...model } = createModel(failure, "en", { props: { audience } });
      return [hasDetails, { ...model, audience: "", translator: "", messages: "", settings: "" }] as const;
    });
    expect(first?.[0]).toBe(false);
    for (const [hasDetails, model] of others) {
      expect(hasDetails).toBe(true);
      expect(model).toEqual(first?.[1]);
    }
  },
);
