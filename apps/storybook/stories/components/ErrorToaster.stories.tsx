import { createErrorStore, ErrorToaster } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import toaster from "./examples/toaster.tsx?raw";
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
    await waitFor(() => expect(stack.getByText("200")).toBeVisible());
  },
};

const ownMessages = [
  { title: "Two jobs still run", description: "Stop them before you delete the pool.", severity: "warning" },
  "Select a row first.",
  { title: "The job was started.", severity: "success" },
];
const noOptions = {};

/** Messages of your app in the same stack. A success closes after some seconds. */
export const OwnMessages: Story = {
  name: "Own messages",
  args: { store: createErrorStore(), successSeconds: Number.POSITIVE_INFINITY },
  render: (args) => <LiveToasts {...args} errors={ownMessages} options={noOptions} />,
  play: async ({ canvasElement }) => {
    const stack = within(canvasElement);
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(3));
  },
};

const poll = [failureFromResponse({ status: 502 })];

/** A poll that fails in the background says when it is repeated, and offers that now. */
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
