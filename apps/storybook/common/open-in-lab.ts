import type { Failure } from "@errorkit/core";
import type { CustomizePresentation } from "@errorkit/react";
import { NAVIGATE_URL } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { fillLab } from "./lab-paste.ts";
import { defineText, localize } from "./localized.ts";

const text = defineText({
  en: { open: "Open in the error lab" },
  "zh-CN": { open: "在“错误诊断”中打开" },
  "zh-TW": { open: "在「錯誤診斷」中開啟" },
});

/** The path of the lab. */
export const LAB_PATH = "/story/error-lab--error-lab";

/** Opens the lab with a failure. */
function openLab(failure: Failure): void {
  fillLab(JSON.stringify(failure, null, 2));
  addons.getChannel().emit(NAVIGATE_URL, `?path=${LAB_PATH}`);
}

/** Adds a button to the details of every surface, beside the support report, that opens the failure in the lab: `customize` of the provider. */
export const addOpenInLab: CustomizePresentation = (failure, defaults, { locale }) => ({
  ...defaults,
  actions: [
    ...defaults.actions,
    { id: "lab", label: localize(text, locale).open, inDetails: true, onSelect: () => openLab(failure) },
  ],
});
