import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { ResponseBanner } from "./response-banner.tsx";

const meta = {
  ...withDemoServer,
  title: "Response to banner",
  component: ResponseBanner,
  tags: ["!autodocs"],
  args: { status: 503, headers: "Content-Type: application/json\nX-Request-Id: 3f1c77d0a4b24e7e", body: "" },
} satisfies Meta<typeof ResponseBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AnyResponse: Story = {
  name: "Any response",
  play: async ({ canvasElement, globals }) => {
    const { describe } = translators[readGlobals(globals).locale];
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: new RegExp(describe(503).title) });
    await expect(canvas.getByText("3f1c77d0a4b24e7e")).toBeVisible();
  },
};

export const AnotherStatus: Story = {
  name: "Another status",
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const { describe } = translators[readGlobals(globals).locale];
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: new RegExp(describe(503).title) });
    await userEvent.selectOptions(canvas.getByRole("combobox"), "429");
    await canvas.findByRole("heading", { name: new RegExp(describe(429).title) });
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
