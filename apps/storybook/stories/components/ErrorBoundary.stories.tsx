import { ErrorBoundary } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { liveText } from "../../common/live-text.ts";
import { localize } from "../../common/localized.ts";
import { BrokenChart } from "./broken-chart.tsx";
import boundary from "./examples/boundary.tsx?raw";
import { manyFailureGuides } from "./many-failure-guides.tsx";
import { showCode } from "./show-code.ts";

const meta = {
  title: "Components/ErrorBoundary",
  component: ErrorBoundary,
  args: { surfaceProps: { headingLevel: 2 } },
  argTypes: { surfaceProps: { control: false } },
  parameters: { guide: manyFailureGuides.boundary, ...showCode(boundary) },
  render: (args) => <BrokenChart {...args} />,
} satisfies Meta<typeof ErrorBoundary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A part of the page throws. The rest of the page stays, and a retry renders the part again. */
export const ABrokenPart: Story = { name: "A broken part" };

export const UntilItRenders: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const { again } = localize(liveText, readGlobals(globals).locale);
    await canvas.findByRole("heading", { level: 2 });
    const getRetry = () => canvasElement.querySelector<HTMLElement>('[data-part="retry"]');
    for (let attempt = 1; attempt <= 3; attempt += 1)
      await waitFor(async () => {
        await userEvent.click(getRetry() as HTMLElement);
      });
    await expect(await canvas.findByText(/61%/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: again }));
    await canvas.findByRole("heading", { level: 2 });
  },
};
