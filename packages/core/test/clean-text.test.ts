import { cleanText } from "@errorkit/core";
import { describe, expect, it } from "vitest";

describe("cleanText", () => {
  it.each([
    ["plain text", "plain text"],
    ["two  spaces", "two spaces"],
    ["  a \t\r\n b\u2028c  ", "a b c"],
    ["user\u202etxt.exe\u2066", "usertxt.exe"],
    ["ze\u200bro\ufeff wid\u00adth", "zero width"],
    ["a\u0000b\u009bc", "a b c"],
    ["a \u200b b", "a b"],
    ["👩‍👩‍👧 错误 مرحبا", "👩‍👩‍👧 错误 مرحبا"],
    ["<b>text</b>", "<b>text</b>"],
    ["half \ud83d", "half"],
    ["", ""],
  ])("makes %j the line %j", (text, line) => {
    expect(cleanText(text)).toBe(line);
  });

  it("truncates, and never cuts a character in two", () => {
    expect(cleanText("abcdef", 6)).toBe("abcdef");
    expect(cleanText("abcdefg", 6)).toBe("abcde…");
    expect(cleanText("abcd😀fg", 6)).toBe("abcd…");
    expect(cleanText("abc😀😀", 6)).toBe("abc😀…");
    expect(cleanText("long ".repeat(1_000_000))).toHaveLength(1000);
  });

  it("changes nothing in a second pass", () => {
    for (const text of ["a\u202e\n b", "x\u200d👧 ".repeat(500), "a\ud83d\u200b\ude00"])
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });
});
