import { toFailure } from "@errorkit/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../demo/catalogs.ts";
import { toLink } from "../../demo/link.ts";
import { localize } from "../../demo/localized.ts";
import { publishLink } from "../../demo/publish-link.ts";
import { Lab as LabPage, startState } from "../../lab/lab.tsx";
import { labText } from "../../lab/text.ts";
import { expectToFit } from "../expect-to-fit.ts";

const meta = {
  title: "Lab",
  component: LabPage,
  tags: ["!autodocs"],
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    // One failure on seven surfaces: here, and only here, many landmarks bear one name.
    a11y: { config: { rules: [{ id: "landmark-unique", enabled: false }] } },
  },
  render: (args, story) => <LabPage {...args} onLink={publishLink(story)} />,
} satisfies Meta<typeof LabPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Paste an answer or a thrown error, or pick a shape: how it is read, what to do, every surface in three languages. */
export const Lab: Story = { tags: ["!test"] };

export const PasteAnything: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const canvas = within(canvasElement);
    const words = localize(labText, locale);
    await canvas.findAllByText("modelarts:notebook:create");

    // The same words in each language, said once each.
    for (const translator of Object.values(translators)) {
      const { title } = translator.describe(403);
      await waitFor(() => expect(canvas.getAllByText(new RegExp(title)).length).toBeGreaterThan(5));
    }
    const [spoken] = canvas.getAllByRole("figure");
    await waitFor(() => expect(spoken).toHaveTextContent("Error: You don't have access."));

    // What support gets holds the id, whatever the language.
    await userEvent.click(canvas.getByRole("button", { name: words.makeReport }));
    const report = await canvas.findByLabelText(words.report);
    await expect((report as HTMLTextAreaElement).value).toContain("7e02bb41c0d94f5a8f1e6a30d2b97c55");

    // Typing keeps its place, though a form's summary would take it.
    const paste = canvas.getByRole("textbox", { name: words.paste });
    paste.focus();
    fireEvent.change(paste, { target: { value: "curl -i https://a.test\nHTTP/2 429\nretry-after: 30\n\n" } });
    await waitFor(() => expect(canvas.getAllByRole("timer").length).toBeGreaterThan(2));
    await expect(paste).toHaveFocus();

    fireEvent.change(paste, { target: { value: "?!" } });
    await canvas.findByText(words.unreadable);

    await userEvent.selectOptions(canvas.getByRole("combobox", { name: words.shape }), "modelarts-403");
    await canvas.findAllByText("modelarts:notebook:create");
  },
};

/** A link to an answer that means harm: its text stays text. */
export const Hostile: Story = {
  tags: ["!dev"],
  args: { link: toLink({ ...startState, shape: "script", audience: "developer" }, startState) ?? "" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findAllByText(translators.en.describe(toFailure({ status: 500 })).title);
    await expect(canvasElement.querySelector("img, script, a[href^='javascript']")).toBeNull();
    await expectToFit();
  },
};

export const Narrow: Story = {
  tags: ["!dev"],
  globals: { viewport: { value: "mobile1" } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findAllByText("modelarts:notebook:create");
    await expectToFit();
  },
};
