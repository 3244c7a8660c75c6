import { toFailure } from "@errorkit/core";
import { NAVIGATE_URL, STORY_RENDERED, UPDATE_STORY_ARGS } from "storybook/internal/core-events";
import { addons, mockChannel } from "storybook/preview-api";
import { expect, it, vi } from "vitest";
import { parseLink } from "./link.ts";
import { addOpenInLab } from "./open-in-lab.ts";

const failure = toFailure({
  status: 503,
  code: "ModelArts.0107",
  requestId: "3f1c77d0",
  headers: { "retry-after": "28" },
});
const defaults = { title: "", description: "", nextStep: "", severity: "error", actions: [] } as const;

it.each([
  ["en", "Open in the lab"],
  ["zh-CN", "在实验室中打开"],
  ["zh-TW", "在實驗室中開啟"],
] as const)("the details open the lab with the failure filled in, %s", (locale, label) => {
  const channel = mockChannel();
  addons.setChannel(channel);
  const navigate = vi.fn<(address: string) => void>();
  const fill = vi.fn<(change: { storyId: string; updatedArgs: { link: string } }) => void>();
  channel.on(NAVIGATE_URL, navigate);
  channel.on(UPDATE_STORY_ARGS, fill);
  const [action] = addOpenInLab(failure, defaults, { locale }).actions ?? [];
  expect(action).toMatchObject({ id: "lab", label, inDetails: true });
  action?.onSelect?.();
  expect(navigate).toHaveBeenCalledWith("?path=/story/lab--lab");
  channel.emit(STORY_RENDERED, "introduction--introduction");
  expect(fill).not.toHaveBeenCalled();
  channel.emit(STORY_RENDERED, "lab--lab");
  channel.emit(STORY_RENDERED, "lab--lab");
  expect(fill).toHaveBeenCalledOnce();
  const [{ storyId, updatedArgs } = { storyId: "", updatedArgs: { link: "" } }] = fill.mock.lastCall ?? [];
  expect(storyId).toBe("lab--lab");
  const { sample, paste } = parseLink(updatedArgs.link, { sample: "modelarts-403", paste: "" });
  expect(sample).toBe("");
  expect(JSON.parse(paste)).toEqual(JSON.parse(JSON.stringify(failure)));
});
