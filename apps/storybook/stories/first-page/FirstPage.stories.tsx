import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { liveText } from "../../common/live-text.ts";
import { localize } from "../../common/localized.ts";
import { FirstPage } from "../../first-page/first-page.tsx";
import { expectToFit } from "../expect-to-fit.ts";

const meta = {
  title: "Introduction",
  component: FirstPage,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
} satisfies Meta<typeof FirstPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What Errorkit is, at work. */
export const Introduction: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    await canvas.findByRole("timer");
    // The pictures are inert: only the live banner is a control.
    await waitFor(() => expect(canvasElement.querySelectorAll("[inert] [data-surface]")).toHaveLength(7));
    await expectToFit();
  },
};

export const DismissAndShowAgain: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const text = localize(liveText, readGlobals(globals).locale);
    await canvas.findByRole("timer");
    await userEvent.click(canvasElement.querySelector('.first-card [data-part="dismiss"]') as HTMLElement);
    await canvas.findByText(text.dismissed);
    await userEvent.click(canvas.getByRole("button", { name: text.again }));
    await canvas.findByRole("timer");
  },
};
