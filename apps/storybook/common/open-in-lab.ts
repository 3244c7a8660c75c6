import type { Failure } from "@errorkit/core";
import type { CustomizePresentation } from "@errorkit/react";
import { NAVIGATE_URL, STORY_RENDERED, UPDATE_STORY_ARGS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { toLink } from "./link.ts";
import { defineText, localize } from "./localized.ts";

const text = defineText({
  en: { open: "Open in the lab" },
  "zh-CN": { open: "在实验室中打开" },
  "zh-TW": { open: "在實驗室中開啟" },
});

const LAB = "lab--lab";

/** The state of the lab with a failure. `undefined` when the failure is too long for a link. */
function getLabLink(failure: Failure): string | undefined {
  const paste = JSON.stringify(failure, null, 2);
  return toLink({ sample: "", paste }, { sample: "modelarts-403", paste: "" });
}

/** Opens the lab and fills in a failure. */
function openLab(failure: Failure): void {
  const channel = addons.getChannel();
  const link = getLabLink(failure);
  // Storybook takes arguments from the address only when it loads the page.
  const fill = (storyId: string) => {
    if (storyId !== LAB) return;
    channel.off(STORY_RENDERED, fill);
    if (link) channel.emit(UPDATE_STORY_ARGS, { storyId, updatedArgs: { link } });
  };
  channel.on(STORY_RENDERED, fill);
  channel.emit(NAVIGATE_URL, `?path=/story/${LAB}`);
}

/** Adds a button to the details of every surface, beside the support report, that opens the failure in the lab: `customize` of the provider. */
export const addOpenInLab: CustomizePresentation = (failure, defaults, { locale }) => ({
  ...defaults,
  actions: [
    ...defaults.actions,
    { id: "lab", label: localize(text, locale).open, inDetails: true, onSelect: () => openLab(failure) },
  ],
});
