import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findUnwantedWording } from "./find-unwanted-wording.ts";

const root = new URL("../", import.meta.url);
const FOLDERS =
  /^(?:\.storybook|common|console|docs|first-page|lab|matrix|messages-editor|status-explorer|stories)[\\/]/;

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) =>
    FOLDERS.test(file) && /\.(?:tsx?|mdx)$/.test(file) && !/find-unwanted-wording|\.test\./.test(file),
);

it("no text of the Storybook has a wording that native readers marked", () => {
  expect(files.length).toBeGreaterThan(100);
  const findings = files.flatMap((file) =>
    findUnwantedWording(readFileSync(new URL(file.replaceAll("\\", "/"), root), "utf8")).map(
      (finding) => `${file}: ${finding}`,
    ),
  );
  expect(findings).toEqual([]);
});

describe("a planted fault is found", () => {
  it.each([
    "The message of the service is in the details.",
    "Change any message of Errorkit.",
    "Draw Alert with the hook.",
    "An outdated precondition (412).",
    "仅在标头允许时缓存",
    "标题和下一步建议",
    "适用于较小的磁贴",
    "错误显示在文案旁",
    "Promise 兌現後移除錯誤",
    "請勿傳回堆疊資訊",
    "各嚴重程度的顏色",
    "讓 Errorkit 識別格式",
    "擲出例外時",
    "初次輸出的 HTML 會使用使用者的語言",
    "工作清單：服務回應異常",
    "**再試一次結束後**",
    "加上再試一次的按鈕",
  ])("%s", (fault) => {
    expect(findUnwantedWording(fault)).toHaveLength(1);
  });

  it.each([
    "擲出例外狀況時",
    "按「再試一次」",
    "客戶現在可以再試一次。",
    "source 用於識別發生錯誤的內容",
    "回應標頭",
  ])("and %s is none", (text) => {
    expect(findUnwantedWording(text)).toEqual([]);
  });
});
