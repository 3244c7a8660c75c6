import { Markdown } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { linkComponents } from "../../.storybook/docs/link-components.ts";
import { useDocsGlobals } from "../../.storybook/docs/use-docs-globals.ts";
import { defineText, localize } from "../../common/localized.ts";
import { componentChoices } from "./component-choices.ts";

const columnText = defineText({
  en: { situation: "Situation", component: "Component" },
  "zh-CN": { situation: "情况", component: "组件" },
  "zh-TW": { situation: "情況", component: "元件" },
});

/** From a situation to the component for it, with a link to its page, in the toolbar's locale. */
export function ComponentTable(): JSX.Element {
  const { locale } = useDocsGlobals().selected;
  const { situation, component } = localize(columnText, locale);
  const rows = componentChoices.map(
    (choice) => `| ${localize(choice.situation, locale)} | ${choice.component} |`,
  );
  const table = [`| ${situation} | ${component} |`, "| --- | --- |", ...rows].join("\n");
  return <Markdown>{linkComponents(table)}</Markdown>;
}
