import { expect, it } from "vitest";
import { listSameText } from "./list-same-text.ts";
import { messageRows } from "./message-rows.ts";

const row = messageRows.find(({ key }) => key === "status.503.nextStepWrite");
if (!row) throw new Error("The message is missing.");

it("lists the other messages with the same text in a language", () => {
  const same = listSameText(row, "zh-CN", {});
  expect(same.length).toBeGreaterThan(5);
  expect(same).not.toContain(row.key);
  for (const key of same)
    expect(messageRows.find((other) => other.key === key)?.texts["zh-CN"]).toBe(row.texts["zh-CN"]);
});

it("does not list messages that have been edited", () => {
  const [first = ""] = listSameText(row, "zh-CN", {});
  expect(listSameText(row, "zh-CN", { "zh-CN": { [first]: "已确认。" } })).not.toContain(first);
  expect(listSameText(row, "zh-CN", { en: { [first]: "Checked." } })).toContain(first);
});
