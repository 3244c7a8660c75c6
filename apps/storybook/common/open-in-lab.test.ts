import { toFailure } from "@errorkit/core";
import { NAVIGATE_URL } from "storybook/internal/core-events";
import { addons, mockChannel } from "storybook/preview-api";
import { expect, it, vi } from "vitest";
import { clearLabPaste, getLabPaste } from "./lab-paste.ts";
import { addOpenInLab } from "./open-in-lab.ts";

const failure = toFailure({
  status: 503,
  code: "ModelArts.0107",
  requestId: "3f1c77d0",
  headers: { "retry-after": "28" },
});
const defaults = { title: "", description: "", nextStep: "", severity: "error", actions: [] } as const;

it.each([
  ["en", "Open in the error lab"],
  ["zh-CN", "在“错误诊断”中打开"],
  ["zh-TW", "在「錯誤診斷」中開啟"],
] as const)("the details open the lab with the failure filled in, %s", (locale, label) => {
  clearLabPaste();
  const channel = mockChannel();
  addons.setChannel(channel);
  const navigate = vi.fn<(address: string) => void>();
  channel.on(NAVIGATE_URL, navigate);
  const [action] = addOpenInLab(failure, defaults, { locale }).actions ?? [];
  expect(action).toMatchObject({ id: "lab", label, inDetails: true });
  expect(getLabPaste()).toBeUndefined();
  action?.onSelect?.();
  // The failure is not in the address, which is sent to the server.
  expect(navigate).toHaveBeenCalledWith("?path=/story/error-lab--error-lab");
  expect(JSON.parse(getLabPaste() ?? "")).toEqual(JSON.parse(JSON.stringify(failure)));
});
