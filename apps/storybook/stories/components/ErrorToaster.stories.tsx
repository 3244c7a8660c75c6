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
    (Story, { viewMode }) =>
      viewMode === "docs" ? (
        <div style={stageStyle}>
          <Story />
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
    await waitFor(() => expect(stack.getByText(/200/)).toBeVisible());
  },
};

const five = [500, 502, 503, 504, 409].map((status) => failureFromResponse({ status, method: "POST" }));

/** The toaster folds toasts that do not fit. A button expands the rest. */
export const Folded: Story = {
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
