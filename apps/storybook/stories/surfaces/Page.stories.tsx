import { ErrorPage } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { answered, unanswered } from "../../demo/failures.ts";
import { guides } from "./guides.tsx";

const meta = {
  title: "Components/ErrorPage",
  component: ErrorPage,
  args: { error: answered({ status: 404 }), homeHref: "#home", autoFocus: false, updateDocumentTitle: false },
  argTypes: { error: { control: false } },
  parameters: { guide: guides.page },
} satisfies Meta<typeof ErrorPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What was asked for isn't there, or isn't shown to this account. */
export const NotFound: Story = {};

/** A gateway gave no usable answer. */
export const BadGateway: Story = { args: { error: answered({ status: 502 }), onRetry: fn() } };

/** The app on screen is older than the one on the server. */
export const OutOfDate: Story = {
  args: {
    error: unanswered(new TypeError("Failed to fetch dynamically imported module: /assets/jobs-3f1c.js")),
  },
};
