import { createErrorStore, ErrorToaster } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useMemo } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { defineText } from "../../common/localized.ts";
import { useText } from "../../common/use-text.ts";
import toaster from "./examples/toaster.tsx?raw";
import toasterOwnMessages from "./examples/toaster-own-messages.tsx?raw";
import { LiveToasts } from "./live-toasts.tsx";
import { manyFailureGuides } from "./many-failure-guides.tsx";
import { showCode } from "./show-code.ts";

/** A transform makes the box the viewport of the fixed stack inside it. */
const stageStyle = { transform: "translateZ(0)", minBlockSize: "36rem" } as const;

const meta = {
  title: "Components/ErrorToaster",
  component: ErrorToaster,
  args: { store: createErrorStore() },
  argTypes: { store: { control: false } },
  parameters: { guide: manyFailureGuides.toast, ...showCode(toaster) },
  decorators: [
    (Story, { viewMode, args }) =>
      viewMode === "docs" ? (
        <div style={stageStyle}>
          <Story args={{ ...args, popover: undefined }} />
        </div>
      ) : (
        <Story />
      ),
  ],
} satisfies Meta<typeof ErrorToaster>;

export default meta;
type Story = StoryObj<typeof meta>;

const outage = [
  ...Array.from({ length: 200 }, () => failureFromResponse({ status: 503 })),
  failureFromResponse({ status: 403 }),
  failureFromError(new TypeError("Failed to fetch")),
];

/** Two hundred failures with the same cause, and two others. */
export const Outage: Story = {
  args: { store: createErrorStore() },
  render: (args) => <LiveToasts {...args} errors={outage} />,
  play: async ({ canvasElement }) => {
    const stack = within(canvasElement);
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(3));
    await waitFor(() => expect(stack.getByText("×200")).toBeVisible());
  },
};

const ownText = defineText({
  en: {
    running: "Two jobs are still running",
    stop: "Stop them before you delete the pool.",
    select: "No row is selected",
    started: "Job started",
  },
  "zh-CN": {
    running: "仍有 2 个作业正在运行",
    stop: "请先停止作业，再删除资源池。",
    select: "尚未选择任何行",
    started: "作业已启动",
  },
  "zh-TW": {
    running: "仍有 2 個作業正在執行",
    stop: "請先停止作業，再刪除資源池。",
    select: "尚未選取任何一列",
    started: "作業已啟動",
  },
});
const noOptions = {};

/** Your app's messages in the same stack. A success message closes after a few seconds. */
export const OwnMessages: Story = {
  name: "Your own messages",
  parameters: showCode(toasterOwnMessages),
  args: { store: createErrorStore(), successSeconds: Number.POSITIVE_INFINITY },
  render: function Render(args) {
    const { running, stop, select, started } = useText(ownText);
    const messages = useMemo(
      () => [
        { title: running, description: stop, severity: "warning" },
        select,
        { title: started, severity: "success" },
      ],
      [running, stop, select, started],
    );
    return <LiveToasts {...args} errors={messages} options={noOptions} />;
  },
  play: async ({ canvasElement }) => {
    const stack = within(canvasElement);
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(3));
  },
};

const poll = [failureFromResponse({ status: 502 })];

/** When a poll fails in the background, its toast shows when the next retry starts and offers "Retry now". */
export const InTheBackground: Story = {
  name: "In the background",
  args: { store: createErrorStore() },
  loaders: [() => ({ nextRetryAt: Date.now() + 30_000 })],
  render: (args, { loaded }) => (
    <LiveToasts
      {...args}
      errors={poll}
      options={{
        background: true,
        nextRetryAt: loaded.nextRetryAt,
        onRetry: () => new Promise((resolve) => setTimeout(resolve, 1200)),
      }}
    />
  ),
};

const five = [500, 502, 503, 504, 409].map((status) => failureFromResponse({ status, method: "POST" }));

/** The toaster collapses toasts beyond `maxVisible`. A button expands them. */
export const Collapsed: Story = {
  args: { store: createErrorStore() },
  render: (args) => <LiveToasts {...args} errors={five} />,
  play: async ({ canvasElement }) => {
    const stack = within(canvasElement);
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(3));
  },
};

export const Expanded: Story = {
  tags: ["!dev"],
  args: { store: createErrorStore() },
  render: (args) => <LiveToasts {...args} errors={five} />,
  play: async ({ canvasElement }) => {
    const stack = within(canvasElement);
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(3));
    await userEvent.click(stack.getByRole("button", { expanded: false, name: /2/ }));
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(5));
  },
};
