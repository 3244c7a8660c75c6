import { ErrorInline } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { LiveError } from "../../common/live-error.tsx";
import inline from "./examples/inline.tsx?raw";
import { showCode } from "./show-code.ts";
import { singleFailureGuides } from "./single-failure-guides.tsx";

const meta = {
  title: "Components/ErrorInline",
  component: ErrorInline,
  args: { error: failureFromError(new DOMException("signal timed out", "TimeoutError")), onRetry: fn() },
  argTypes: { error: { control: false } },
  parameters: { guide: singleFailureGuides.inline, ...showCode(inline) },
  decorators: [
    (Story, { args }) => <LiveError args={args}>{(live) => <Story args={{ ...args, ...live }} />}</LiveError>,
  ],
} satisfies Meta<typeof ErrorInline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In place of a value that could not be loaded. */
export const InACard: Story = {
  name: "In a card",
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: "22rem", padding: "1rem", border: "1px solid var(--demo-divider)" }}>
        <Story />
      </div>
    ),
  ],
};

/** In a table row: one line, and the rest on demand. */
export const Compact: Story = {
  args: { density: "compact" },
  decorators: [
    (Story) => (
      <table>
        <tbody>
          <tr>
            <th scope="row" style={{ paddingInlineEnd: "1rem" }}>
              training-42
            </th>
            <td>
              <Story />
            </td>
          </tr>
        </tbody>
      </table>
    ),
  ],
};

const throttled = failureFromResponse({ status: 429, headers: { "retry-after": "28" } });

/** The service asked the user to wait. */
export const Waiting: Story = { args: { error: throttled } };
