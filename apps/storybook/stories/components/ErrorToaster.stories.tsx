import { createErrorStore, ErrorToaster } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useEffect } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { manyFailureGuides } from "./many-failure-guides.tsx";

/** A transform makes the box the viewport of the fixed stack inside it. */
const stageStyle = { transform: "translateZ(0)", minBlockSize: "36rem" } as const;

const meta = {
  title: "Components/ErrorToaster",
  component: ErrorToaster,
  args: { store: createErrorStore() },
  argTypes: { store: { control: false } },
  parameters: { guide: manyFailureGuides.toast },
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

/** Adds errors to the store when the story mounts, and clears it when the story unmounts. */
const filledWith = (...errors: readonly unknown[]): NonNullable<Story["decorators"]> => [
  (Story, { args: { store } }) => {
    useEffect(() => {
      for (const error of errors) store.add(error);
      return () => store.clear();
    }, [store]);
    return <Story />;
  },
];

/** Two hundred failures with the same cause, and two others. */
export const Outage: Story = {
  args: { store: createErrorStore() },
  decorators: filledWith(
    ...Array.from({ length: 200 }, () => failureFromResponse({ status: 503 })),
    failureFromResponse({ status: 403 }),
    failureFromError(new TypeError("Failed to fetch")),
  ),
  play: async ({ canvasElement }) => {
    const stack = within(canvasElement);
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(3));
    await waitFor(() => expect(stack.getByText(/200/)).toBeVisible());
  },
};

/** The toaster folds toasts that do not fit. A button expands the rest. */
export const Folded: Story = {
  args: { store: createErrorStore() },
  decorators: filledWith(
    ...[500, 502, 503, 504, 409].map((status) => failureFromResponse({ status, method: "POST" })),
  ),
  play: async ({ canvasElement }) => {
    const stack = within(canvasElement);
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(3));
    await userEvent.click(stack.getByRole("button", { expanded: false, name: /2/ }));
    await waitFor(() => expect(stack.getAllByRole("group")).toHaveLength(5));
  },
};
