import { ErrorState } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { LiveError } from "../../common/live-error.tsx";
import state from "./examples/state.tsx?raw";
import { showCode } from "./show-code.ts";
import { singleFailureGuides } from "./single-failure-guides.tsx";

const meta = {
  title: "Components/ErrorState",
  component: ErrorState,
  args: { error: failureFromError(new TypeError("Failed to fetch"), false), headingLevel: 2, onRetry: fn() },
  argTypes: { error: { control: false } },
  parameters: { guide: singleFailureGuides.state, ...showCode(state) },
  decorators: [
    (Story, { args }) => <LiveError args={args}>{(live) => <Story args={{ ...args, ...live }} />}</LiveError>,
    (Story) => (
      <div
        style={{
          display: "grid",
          minBlockSize: "18rem",
          border: "1px solid var(--demo-divider)",
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

/** The device is offline. */
export const Offline: Story = {};

/** The surface shows the missing permission, and the user can request it. */
export const NoAccess: Story = {
  name: "No access",
  args: {
    error: failureFromResponse({
      status: 403,
      body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:list" },
    }),
  },
};
