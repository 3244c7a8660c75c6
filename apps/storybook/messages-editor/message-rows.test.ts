import { supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
// @boundaries-ignore the choices of messages are made as the catalogs are checked
import { makeChoices } from "../../../packages/i18n/tooling/message-key-parts.ts";
import { translators } from "../common/catalogs.ts";
import { parseLink, toLink } from "../common/link.ts";
import { fillSample } from "./fill-sample.ts";
import {
  cleanChanges,
  countChanges,
  filterMessages,
  getOpeningView,
  listProblemKeys,
  startState,
  toExport,
} from "./filter-messages.ts";
import { getNote } from "./message-notes.ts";
import { countCharacters, messageRows } from "./message-rows.ts";
import { sampleFailure } from "./sample-failure.ts";
import { restoreAll, undoAll } from "./undo-edits.ts";

const keysOf = (change: Partial<typeof startState>) =>
  filterMessages(messageRows, { ...startState, ...change }).map(({ key }) => key);

describe("the messages editor", () => {
  it("has each message in every language, except for plural forms that a language does not have", () => {
    const incomplete = messageRows
      .filter(({ texts }) => Object.keys(texts).length < supportedLocales.length)
      .map(({ key }) => key);
    expect(incomplete.filter((key) => !key.endsWith("_one"))).toEqual([]);
  });

  it("finds a message by its key and by its text in any language", () => {
    const titles = Object.values(translators).map(({ describe }) => describe(503).title);
    for (const query of ["status.503.title", ...titles])
      expect(keysOf({ query })).toContain("status.503.title");
  });

  it("filters by use, placeholders and edits", () => {
    expect(keysOf({ use: "name" }).every((key) => key.startsWith("name."))).toBe(true);
    expect(keysOf({ only: "placeholders" })).toContain("a11y.announcement");
    expect(keysOf({ only: "placeholders" })).not.toContain("ui.retry");
    expect(keysOf({ only: "changed", changes: { en: { "ui.retry": "Again" } } })).toEqual(["ui.retry"]);
  });

  it("sorts by length in a language", () => {
    const [longest, next] = filterMessages(messageRows, { ...startState, order: "zh-CN" });
    expect(countCharacters(longest?.texts["zh-CN"] ?? "")).toBeGreaterThanOrEqual(
      countCharacters(next?.texts["zh-CN"] ?? ""),
    );
  });

  it("has the message that is the search first, then those that begin with it, then the others as in the catalog", () => {
    const inCatalog = messageRows.map(({ key }) => key);
    const keys = keysOf({ query: "Request ID" });
    expect(keys[0]).toBe("ui.requestId");
    const begins = keys.filter((key) => {
      const text = messageRows.find((row) => row.key === key)?.texts.en;
      return text?.startsWith("Request ID") && key !== "ui.requestId";
    });
    expect(keys.slice(1, 1 + begins.length)).toEqual(begins);
    const rest = keys.slice(1 + begins.length);
    expect(rest.length).toBeGreaterThan(1);
    expect(rest).toEqual(inCatalog.filter((key) => rest.includes(key)));
  });

  it.each(messageRows.filter(({ use }) => use === "title"))(
    "finds a pasted title first: $key",
    ({ texts }) => {
      for (const title of Object.values(texts)) {
        const pasted = makeChoices(title, []);
        const [first] = filterMessages(messageRows, { ...startState, query: pasted });
        // Another message may have the same text.
        expect(Object.values(first?.texts ?? {}).map((text) => makeChoices(text, []))).toContain(pasted);
      }
    },
  );

  it("counts the longest text of a choice, and two characters for a placeholder", () => {
    expect(countCharacters("{{retry?Try again|Come back}} later{{support?. Or ask}}.")).toBe(
      "Try again later. Or ask.".length,
    );
    expect(countCharacters("{{page?网页|此资源}}𠮷 {{count}}")).toBe(7);
  });

  it.each([
    ["{{seconds, number}} 秒", 4],
    ["{seconds} 秒", 4],
    ["{{seconds} 秒", 4],
    ["{{retry？重试｜再来查看}}", 4],
  ])("counts a placeholder or a choice that is written wrong like a right one: %s", (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it("counts no message of the catalogs as too long", () => {
    const tooLong = messageRows.flatMap(({ key, texts }) =>
      supportedLocales
        .filter((locale) => countCharacters(texts[locale] ?? "") > getNote(key, locale).limit)
        .map((locale) => `${locale} ${key}`),
    );
    expect(tooLong).toEqual([]);
  });

  it.each([
    ["status.404.title", { kind: "http", status: 404 }],
    ["failure.offline.title", { kind: "offline" }],
    ["failure.timeout.nextStep", { kind: "timeout" }],
    ["class.5xx.title", { status: 597 }],
    ["ui.signIn", { status: 401 }],
    ["ui.retryAvailableIn_other", { status: 429 }],
    ["unknown.title", { kind: "unknown" }],
  ])("shows %s on a matching failure", (key, expected) => {
    expect(sampleFailure(key)).toMatchObject(expected);
  });

  it.each(messageRows.filter(({ key }) => /^(status|class|cause|failure|unknown)\b/.test(key)))(
    "shows $key on a failure with this message",
    ({ key, texts }) => {
      // Where the user can refresh, a 409 to a POST says the same as any other.
      const offers = {
        retry: true,
        refresh: !key.startsWith("cause.create-conflict"),
        support: true,
        page: true,
      };
      const described = translators.en.describe(sampleFailure(key), { offers });
      // The first choice of `{{retry?Try again|Come back}}`.
      const chosen = texts.en?.replace(/\{\{\w+\?([^|}]*)(?:\|[^}]*)?\}\}/g, "$1");
      expect(Object.values(described)).toContain(chosen);
    },
  );

  it.each(messageRows)("fills $key with examples, and has a note for it", ({ key, texts }) => {
    for (const locale of supportedLocales) {
      const text = texts[locale];
      if (text !== undefined) expect(fillSample(text, key, locale)).not.toMatch(/[{}]|^\s*$/);
    }
    expect(getNote(key, "en").place).not.toBe("Text.");
  });

  it("counts an emptied message as a problem, and does not export it", () => {
    const changes = { en: { "ui.retry": "", "ui.details": "More" }, "zh-CN": { "ui.retry": " " } };
    expect(keysOf({ only: "problems", changes })).toEqual(["ui.retry"]);
    expect(toExport(changes)).toEqual({ en: { "ui.details": "More" } });
  });

  it("counts a message once, in however many languages it is edited", () => {
    const changes = {
      en: { "ui.retry": "Again {{oops}}" },
      "zh-CN": { "ui.retry": "重来{{oops}}", "ui.details": "更多" },
    };
    expect(countChanges(changes)).toBe(2);
    expect(countChanges(changes)).toBe(keysOf({ only: "changed", changes }).length);
    expect(listProblemKeys(changes)).toEqual(["ui.retry"]);
  });

  it("finds and counts edits with problems", () => {
    const changes = {
      en: { "ui.retry": "Again", "ui.showMoreCount": "More {{oops}}" },
      "zh-CN": { "ui.more": "更多{{" },
    };
    expect(keysOf({ only: "problems", changes }).sort()).toEqual(["ui.more", "ui.showMoreCount"]);
    expect(listProblemKeys(changes)).toEqual(keysOf({ only: "problems", changes }));
    expect(listProblemKeys({ en: { "ui.retry": "Again" } })).toEqual([]);
  });

  it("keeps the message that the user edits in the list when its edit is undone", () => {
    const edited = { ...startState, only: "changed" } as const;
    expect(filterMessages(messageRows, edited, "ui.retry").map(({ key }) => key)).toEqual(["ui.retry"]);
    expect(filterMessages(messageRows, edited)).toEqual([]);
  });

  it("opens a link with edits on the edits, without a search", () => {
    const changes = { en: { "ui.retry": "Again" } };
    const view = getOpeningView({ ...startState, query: "503", use: "title", key: "", changes });
    expect(keysOf(view)).toEqual(["ui.retry"]);
    expect(view.key).toBe("ui.retry");
  });

  it("opens a link with edits on the message that was open, edited or not", () => {
    const changes = { en: { "ui.retry": "Again", "ui.details": "More" } };
    for (const key of ["ui.details", "status.503.title"]) {
      const view = getOpeningView({ ...startState, key, changes });
      expect(view.key).toBe(key);
      expect(filterMessages(messageRows, view, key).map((row) => row.key)).toContain(key);
    }
  });

  it("keeps undone edits in the link, and restores them from it, with the list that was shown", () => {
    const edited = { ...startState, only: "changed", changes: { en: { "ui.retry": "Again" } } } as const;
    const undone = { ...edited, ...undoAll(edited) };
    expect(undone).toMatchObject({ changes: {}, only: "all" });
    const reloaded = getOpeningView(parseLink(toLink(undone, startState) ?? "", startState));
    expect({ ...reloaded, ...restoreAll(reloaded) }).toEqual(edited);
  });

  it.each([{}, { changes: null }, { changes: { en: { made: "up" } } }])(
    "restores nothing from a link without undone edits of known messages: %j",
    (undone) => {
      expect(restoreAll({ ...startState, undone } as never)).toBeUndefined();
    },
  );

  it("opens a link without edits as it is", () => {
    const linked = { ...startState, query: "503", key: "status.503.title" };
    expect(getOpeningView(linked)).toEqual(linked);
    expect(getOpeningView({ ...linked, changes: { en: { made: "up" } } }).query).toBe("503");
  });

  it("keeps only edits of known messages from a link", () => {
    const edits = {
      en: { "ui.retry": "Again", "ui.details": "Details", made: "up" },
      fr: { "ui.retry": "Encore" },
    };
    expect(cleanChanges(edits as never)).toEqual({ en: { "ui.retry": "Again" } });
    expect(countChanges(cleanChanges(edits as never))).toBe(1);
  });
});
