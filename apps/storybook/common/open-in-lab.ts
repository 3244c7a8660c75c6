import type { Failure } from "@errorkit/core";
import type { CustomizePresentation } from "@errorkit/react";
import { NAVIGATE_URL } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { toLink } from "./link.ts";
import { defineText, localize } from "./localized.ts";

const text = defineText({
  en: { open: "Open in the lab" },
  "zh-CN": { open: "在实验室中打开" },
  "zh-TW": { open: "在實驗室中開啟" },
});

/** The address of the lab with a failure. Without one when the failure is too long for a link. */
export function getLabAddress(failure: Failure): string {
  const paste = JSON.stringify(failure, null, 2);
  const link = toLink({ sample: "", paste }, { sample: "modelarts-403", paste: "" });
  return `/story/lab--lab${link ? `&args=link:${link}` : ""}`;
}

/** Adds a button to the details of every surface, beside the support report, that opens the failure in the lab: `customize` of the provider. */
export const addOpenInLab: CustomizePresentation = (failure, defaults, { locale }) => ({
  ...defaults,
  actions: [
    ...defaults.actions,
    {
      id: "lab",
      label: localize(text, locale).open,
      inDetails: true,
      onSelect: () => addons.getChannel().emit(NAVIGATE_URL, `?path=${getLabAddress(failure)}`),
    },
  ],
});
