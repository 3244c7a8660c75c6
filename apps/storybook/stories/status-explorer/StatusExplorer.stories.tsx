import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import { toLink } from "../../common/link.ts";
import { publishLink } from "../../common/publish-link.ts";
import { Explorer } from "../../status-explorer/explorer.tsx";
import { startState } from "../../status-explorer/filter-rows.ts";
import { rows } from "../../status-explorer/rows.ts";
import { expectToFit } from "../expect-to-fit.ts";

const meta = {
  title: "Status explorer",
  component: Explorer,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  render: (args, story) => <Explorer {...args} onLink={publishLink(story)} />,
} satisfies Meta<typeof Explorer>;

export default meta;
type Story = StoryObj<typeof meta>;

const codesIn = (canvasElement: HTMLElement) =>
  [...canvasElement.querySelectorAll("[data-code]")].map((button) => Number(button.textContent));

/** Every status code. Search, filter and open rows; the URL keeps the state. */
export const StatusExplorer: Story = { name: "Status explorer", tags: ["!test"] };

export const Keyboard: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const canvas = within(canvasElement);
    await expect(codesIn(canvasElement)).toHaveLength(rows.length);

    // With the keyboard only: focus the search, move to the rows, open one, return.
    await userEvent.keyboard("/");
    await expect(canvas.getByRole("searchbox")).toHaveFocus();
    await userEvent.keyboard("閘道逾時");
    await waitFor(() => expect(codesIn(canvasElement)).toEqual([504]));
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const toggle = canvas.getByRole("button", { expanded: true });
    await expect(toggle).toHaveFocus();
    await expect(canvas.getAllByText(translators[locale].describe(504).title).length).toBeGreaterThan(1);
    await userEvent.keyboard("{Enter}");
    await expect(canvas.queryByRole("button", { expanded: true })).toBeNull();
    await userEvent.click(canvas.getByRole("searchbox"));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(codesIn(canvasElement)).toHaveLength(rows.length));
  },
};

const linked = toLink({ ...startState, disagreements: true, open: [503] }, startState) ?? "";

/** A link to 503, for which documents contradict the standard. */
export const Linked: Story = {
  tags: ["!dev"],
  args: { link: linked },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(codesIn(canvasElement)).toContain(503);
    await expect(codesIn(canvasElement)).not.toContain(404);
    await expect(canvas.getByRole("button", { expanded: true })).toHaveTextContent("503");
    await expect(canvas.getAllByText(/RFC 9110.*15\.6\.4/).length).toBeGreaterThan(0);
  },
};

/** On a phone each code and its details are a card. */
export const Narrow: Story = {
  // Written out, because Storybook reads tags from the source and ignores a spread.
  tags: ["!dev"],
  args: { link: linked },
  globals: { viewport: { value: "mobile1" } },
  play: async ({ canvasElement }) => {
    await expect(codesIn(canvasElement)).toContain(503);
    await expectToFit();
  },
};
