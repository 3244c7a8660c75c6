import { ErrorState } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { answered, unanswered } from "../../demo/failures.ts";
import { guides } from "./guides.tsx";

const meta = {
  title: "Components/ErrorState",
  component: ErrorState,
  args: { error: unanswered(new TypeError("Failed to fetch"), false), headingLevel: 2, onRetry: fn() },
  argTypes: { error: { control: false } },
  parameters: { guide: guides.state },
  decorators: [
    (Story) => (
      <div
        style={{
          display: "grid",
          minBlockSize: "18rem",
          border: "1px solid var(--demo-line)",
          borderRadius: 8,
        }}
      >
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ErrorState>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The device has no network. */
export const Offline: Story = {};

/** The permission is named, and can be asked for. */
export const NoAccess: Story = {
  args: {
    error: answered({
      status: 403,
      body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:list" },
    }),
  },
};
