import type { Catalog, ErrorTranslator, MessageOverrides } from "@errorkit/i18n";
import type { Names, TranslatedTable, Translation } from "../src/locales/types.ts";

interface Source {
  readonly plain: "Plain";
  readonly named: "Of {{name}} in {{place}}";
  readonly counted_one: "{{count}} thing";
  readonly counted_other: "{{count}} things";
}

interface Rows {
  readonly short: readonly ["Title", "Cause."];
  readonly read: readonly ["Title", "Cause.", "Step."];
  readonly written: readonly ["Title", "Cause.", "Step.", "Look first."];
}

const right: Translation<Source> = { plain: "a", named: "{{place}} {{name}}", counted_other: "{{count}}" };
const rows: TranslatedTable<Rows> = {
  short: ["a", "b"],
  read: ["a", "b", "c"],
  written: ["a", "b", "c", "d"],
};

function take<T>(_value: T): void {}

/** Compiled, never run: each `@ts-expect-error` is a test. Type checking fails where the line below it compiles. */
export function neverRun(translator: ErrorTranslator): void {
  translator.t("ui.retry");
  translator.t("ui.requestsFailed", { count: 3 });
  translator.t("a11y.announcement", { severity: "Error", title: "A", nextStep: "B." });
  translator.t("code.QUOTA_EXCEEDED.title");
  translator.t("code.mrs.0168.nextStepWrite", { project: "p1" });
  translator.t("status.404.nextStepWithId");
  translator.t("field.too_short", { count: 3 });
  // @ts-expect-error a code has a title, a description and next steps
  translator.t("code.QUOTA_EXCEEDED.heading");
  // @ts-expect-error values are text or numbers
  translator.t("field.too_short", { count: null });
  // @ts-expect-error one of two messages needs a count
  translator.t("ui.retry" as "ui.retry" | "ui.requestsFailed");
  // @ts-expect-error no such key
  translator.t("ui.retryy");
  // @ts-expect-error i18next chooses the plural category
  translator.t("ui.requestsFailed_one", { count: 1 });
  // @ts-expect-error a value is missing
  translator.t("ui.requestsFailed");
  // @ts-expect-error a count is a number
  translator.t("ui.requestsFailed", { count: "3" });
  // @ts-expect-error one of three values is missing
  translator.t("a11y.announcement", { severity: "Error", title: "A" });
  // @ts-expect-error the message has no such placeholder
  translator.t("ui.missingPermission", { permission: "x", resource: "y" });
  // @ts-expect-error a message without placeholders takes no values
  translator.t("ui.retry", { count: 1 });
  // @ts-expect-error not a kind of failure
  translator.describe("https");

  take<Translation<Source>>(right);
  take<Translation<Source, "one" | "many" | "other">>({
    plain: "a",
    named: "{{name}} {{place}}",
    counted_one: "{{count}}",
    counted_many: "{{count}}",
    counted_other: "{{count}}",
  });
  // @ts-expect-error a key is missing
  take<Translation<Source>>({ plain: "a", named: "{{name}} {{place}}" });
  // @ts-expect-error a key too many
  take<Translation<Source>>({ ...right, another: "b" });
  // @ts-expect-error a placeholder is lost
  take<Translation<Source>>({ ...right, named: "Of {{name}}" });
  // @ts-expect-error a placeholder is misspelt
  take<Translation<Source>>({ ...right, named: "{{nam}} {{place}}" });
  // @ts-expect-error a plural category that the locale does not have
  take<Translation<Source>>({ ...right, counted_one: "{{count}}" });

  take<TranslatedTable<Rows>>(rows);
  // @ts-expect-error the step after a write is missing
  take<TranslatedTable<Rows>>({ ...rows, written: ["a", "b", "c"] });
  // @ts-expect-error the English row has no step after a write
  take<TranslatedTable<Rows>>({ ...rows, read: ["a", "b", "c", "d"] });
  // @ts-expect-error the English row is shorter
  take<TranslatedTable<Rows>>({ ...rows, short: ["a", "b", "c"] });
  // @ts-expect-error English has no such row
  take<TranslatedTable<Rows>>({ ...rows, another: ["a", "b", "c"] });
  // @ts-expect-error every registered status has a name
  take<Names>({ 200: "成功" });

  take<MessageOverrides>({
    en: { "code.QUOTA_EXCEEDED.title": "No room left", "status.500.nextStepWithId": "Send the ID." },
    "zh-CN": { "code.mrs.0168.nextStepWrite": "请先确认。", "ui.requestsFailed_other": "{{count}}" },
  });
  // @ts-expect-error not a supported locale
  take<MessageOverrides>({ "zh-HK": { "ui.retry": "再試一次" } });
  // @ts-expect-error neither a message key nor an error code
  take<MessageOverrides>({ en: { "ui.retryy": "Again" } });
  // @ts-expect-error a code has a title, a description and next steps
  take<MessageOverrides>({ en: { "code.E1.heading": "Again" } });
  // @ts-expect-error a text is a string
  take<MessageOverrides>({ en: { "code.E1.title": 7 } });
  // @ts-expect-error a catalog has every message
  take<Catalog>({ "ui.retry": "重试" });
}
