import { ErrorBoundary } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { manyFailureGuides } from "./many-failure-guides.tsx";

/** Throws as many times as `failures.left`, then renders. */
function Chart({ failures }: { readonly failures: { left: number } }) {
  if (failures.left > 0) {
    failures.left -= 1;
    throw new TypeError("Cannot read properties of undefined (reading 'points')");
  }
  return <p>GPU 61 %</p>;
}

const meta = {
  title: "Components/ErrorBoundary",
  component: ErrorBoundary,
  args: { surfaceProps: { headingLevel: 2 } },
  argTypes: { surfaceProps: { control: false } },
  parameters: { guide: manyFailureGuides.boundary },
} satisfies Meta<typeof ErrorBoundary>;

export default meta;

const failures = { left: 0 };

/** A part of the page throws. The rest of the page stays, and a retry renders the part again. */
export const ABrokenPart: StoryObj<typeof meta> = {
  name: "A broken part",
  beforeEach: () => {
    failures.left = 1000;
  },
  render: (args) => (
    <ErrorBoundary {...args}>
      <Chart failures={failures} />
    </ErrorBoundary>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { level: 2 });
    failures.left = 0;
    await userEvent.click(canvas.getAllByRole("button")[0] as HTMLElement);
    await expect(await canvas.findByText(/61 %/)).toBeVisible();
  },
};
