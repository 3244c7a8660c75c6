/** Wordings that native readers marked, with what to write instead. The characters tell Simplified from Traditional Chinese. */
const WORDINGS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bmessages? of (?:the service|your app)\b/i, "message from the service, your app's messages"],
  [/\b[Aa]ny (?:message|code) of\b/, "any Errorkit message, any code in your app"],
  [/\bDraw\b|\bdraws? it\b/, "render"],
  [/\boutdated precondition/i, "failed precondition"],
  [/\bthe first HTML\b/i, "the initial HTML"],
  [/\b(?:a|the) text is found\b/i, "the same text is found"],
  // Simplified Chinese.
  [/标头/u, "请求头、响应头"],
  [/下一步建议/u, "操作建议"],
  [/前提条件已过期/u, "不满足前提条件"],
  [/磁贴/u, "卡片"],
  [/无济于事/u, "无效"],
  [/使用效果/u, "实际显示效果"],
  [/文案目录/u, "语言包"],
  [/情况(?:没有变化|变差)/u, "问题解决之前、错误变得更严重"],
  // Traditional Chinese, Taiwan.
  [/兌現/u, "實現"],
  [/堆疊資訊/u, "堆疊追蹤"],
  [/下一步建議/u, "操作建議"],
  [/前置條件/u, "先決條件"],
  [/嚴重程度/u, "嚴重性"],
  [/(?:能|也|Errorkit) ?識別/u, "辨識"],
  [/剖析/u, "解析"],
  [/捕捉/u, "攔截"],
  [/擲出例外(?!狀況)/u, "擲出例外狀況"],
  [/選擇器/u, "選取器"],
  [/外邊界/u, "外距"],
  [/無濟於事/u, "無效"],
  [/使用效果/u, "實際顯示效果"],
  [/使用使用者/u, "採用使用者"],
  [/工作清單|檢視工作/u, "作業"],
  [/(?<!端)雲搜/u, "雲端"],
  // In both.
  [/文案旁/u, "文案下方"],
  // The button says 再試一次; the noun is 重試.
  [/(?:的|有效的|\*\*)再試一次|再試一次(?:的?按鈕|\*\*|結束|會)/u, "重試"],
];

/** Finds the wordings in a text, with what to write instead. */
export const findUnwantedWording = (text: string): readonly string[] =>
  WORDINGS.flatMap(([pattern, instead]) => {
    const found = pattern.exec(text)?.[0];
    return found ? [`${found}: write ${instead}`] : [];
  });
