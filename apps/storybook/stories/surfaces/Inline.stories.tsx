import { ErrorInline } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { answered, unanswered } from "../../demo/failures.ts";
import { useJustNow } from "../../demo/use-just-now.ts";
import { guides } from "./guides.tsx";

const meta = {
  title: "Components/ErrorInline",
  component: ErrorInline,
  args: { error: unanswered(new DOMException("signal timed out", "TimeoutError")), onRetry: fn() },
  argTypes: { error: { control: false } },
  parameters: { guide: guides.inline },
} satisfies Meta<typeof ErrorInline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In the place of a figure that could not be read. */
export const InACard: Story = {
  name: "In a card",
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: "22rem", padding: "1rem", border: "1px solid var(--demo-line)" }}>
        <Story />
      </div>
    ),
  ],
};

const throttled = answered({ status: 429, headers: { "retry-after": "28" } });

/** The server named a delay. */
export const Waiting: Story = {
  args: { error: throttled },
  decorators: [(Story, { args }) => <Story args={{ ...args, error: useJustNow(throttled) }} />],
};
