import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { RealAnswer } from "./real-answer.tsx";

const meta = {
  title: "Banner/From a real answer",
  component: RealAnswer,
  tags: ["!autodocs"],
  args: { status: 503, headers: "Content-Type: application/json\nX-Request-Id: 3f1c77d0a4b24e7e", body: "" },
} satisfies Meta<typeof RealAnswer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The title that the reader of this answer sees, in each language. */
const TITLES = {
  429: { en: "Too many requests", "zh-CN": "请求过于频繁", "zh-TW": "請求過於頻繁" },
  503: {
    en: "The service is temporarily unavailable",
    "zh-CN": "服务暂时不可用",
    "zh-TW": "服務暫時無法使用",
  },
} as const;

export const AnyAnswer: Story = {
  name: "Any answer",
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: new RegExp(TITLES[503][locale]) });
    await expect(canvas.getByText("3f1c77d0a4b24e7e")).toBeVisible();
    await userEvent.selectOptions(canvas.getByRole("combobox"), "429");
    await canvas.findByRole("heading", { name: new RegExp(TITLES[429][locale]) });
  },
};

export const TooManyRequests: Story = {
  name: "429 with Retry-After",
  args: {
    status: 429,
    headers: "Content-Type: application/json\nX-Request-Id: 77aa10f3c2\nRetry-After: 30",
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const timer = await canvas.findByRole("timer");
    await expect(timer).toHaveTextContent(/\b(30|29|28)\b/);
    await waitFor(() => expect(canvas.getByText("77aa10f3c2")).toBeVisible());
  },
};
