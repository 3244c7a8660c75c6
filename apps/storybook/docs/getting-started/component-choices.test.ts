import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { findEnglishWords } from "../../site/find-english-words.ts";
import { componentChoices } from "./component-choices.ts";

it("every component with a page has one situation", () => {
  const pages = readdirSync(new URL("../../stories/components/", import.meta.url))
    .filter((file) => file.endsWith(".stories.tsx"))
    .map((file) => file.replace(".stories.tsx", ""));
  expect(componentChoices.map(({ component }) => component).toSorted()).toEqual(pages.toSorted());
});

it("every situation is in three languages, without English words in Chinese", () => {
  for (const { situation } of componentChoices) {
    expect(Object.keys(situation)).toEqual(["en", "zh-CN", "zh-TW"]);
    expect(findEnglishWords(`${situation["zh-CN"]} ${situation["zh-TW"]}`)).toEqual([]);
  }
});
