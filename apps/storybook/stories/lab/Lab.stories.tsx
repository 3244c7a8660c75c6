import { toFailure } from "@errorkit/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { toLink } from "../../common/link.ts";
import { localize } from "../../common/localized.ts";
import { publishLink } from "../../common/publish-link.ts";
import { Lab as LabPage, startState } from "../../lab/lab.tsx";
import { stepsText } from "../../lab/steps-text.ts";
import { labText } from "../../lab/text.ts";
import { expectToFit } from "../expect-to-fit.ts";

const meta = {
  title: "Error lab",
  component: LabPage,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  render: (args, story) => <LabPage {...args} onLink={publishLink(story)} />,
} satisfies Meta<typeof LabPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Paste a response or a thrown error, or select a sample, to see how Errorkit reads it, whether a retry can help, and how each surface shows it in each language. */
export const ErrorLab: Story = { name: "Error lab", tags: ["!test"] };

export const PasteAnything: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const canvas = within(canvasElement);
    const text = localize(labText, locale);
    await canvas.findAllByText("modelarts:notebook:create");

    // The surfaces show the failure in each language, and each language announces it.
    for (const translator of Object.values(translators)) {
      const { title } = translator.describe(403);
      await waitFor(() => expect(canvas.getAllByText(new RegExp(title)).length).toBeGreaterThan(5));
    }
    const [announcement] = canvas.getAllByRole("figure");
    await waitFor(() => expect(announcement).toHaveTextContent("Error: You don't have permission."));

    // The support report contains the request ID in every language.
    await userEvent.click(canvas.getByRole("button", { name: text.makeReport }));
    const report = await canvas.findByLabelText(text.report);
    await expect((report as HTMLTextAreaElement).value).toContain("7e02bb41c0d94f5a8f1e6a30d2b97c55");

    // The lab reads the report that it has written, a request ID, and a note with an error code.
    const { fromReport, fromNote, fromNoteOfWrite, check, idTitle } = localize(stepsText, locale);
    const paste = canvas.getByRole("textbox", { name: text.paste });
    fireEvent.change(paste, { target: { value: (report as HTMLTextAreaElement).value } });
    await canvas.findByText(fromReport);
    await canvas.findAllByText("modelarts:notebook:create");
    fireEvent.change(paste, { target: { value: "7e02bb41c0d94f5a8f1e6a30d2b97c55" } });
    await canvas.findByRole("heading", { name: idTitle });
    // The report was that of another failure.
    await waitFor(() => expect(canvas.queryByLabelText(text.report)).toBeNull());
    fireEvent.change(paste, { target: { value: "request id 7e02bb41c0d94f5a, code ModelArts.2763" } });
    await canvas.findByText(new RegExp(fromNote.slice(0, fromNote.indexOf("{"))));

    // After a change the lab and every surface ask to check first, whatever the toolbar says.
    fireEvent.change(paste, { target: { value: "504 when creating a notebook" } });
    await canvas.findByText(fillPlaceholders(fromNoteOfWrite, { facts: "504" }));
    await canvas.findByText(check);
    for (const { describe } of Object.values(translators)) {
      const { nextStep } = describe(504, { method: "POST", offers: { retry: true, support: true } });
      await waitFor(() => expect(canvas.getAllByText(nextStep, { exact: false }).length).toBeGreaterThan(2));
    }

    // The sentence for the customer is in the customer's language, or in another one that the support engineer selects.
    const { assumedRead, customerLanguage } = localize(stepsText, locale);
    fireEvent.change(paste, { target: { value: "錯誤 503，客戶無法開啟頁面" } });
    const language = canvas.getByRole("combobox", { name: customerLanguage });
    await waitFor(() => expect(language).toHaveValue("zh-TW"));
    const getSentence = () => canvas.getAllByRole("blockquote")[0];
    const offers = { retry: true };
    await expect(getSentence()).toHaveTextContent(translators["zh-TW"].describe(503, { offers }).nextStep);
    await userEvent.selectOptions(language, "en");
    await expect(getSentence()).toHaveTextContent(translators.en.describe(503, { offers }).nextStep);
    await expect(getSentence()).toHaveAttribute("lang", "en");
    fireEvent.change(paste, { target: { value: "错误 504，客户无法打开页面" } });
    await waitFor(() => expect(language).toHaveValue("zh-CN"));

    // The advice says which method it assumes. The report does not name it as a fact.
    await canvas.findByText(assumedRead);
    await userEvent.click(canvas.getByRole("button", { name: text.makeReport }));
    const shortReport = await canvas.findByLabelText(text.report);
    await expect((shortReport as HTMLTextAreaElement).value).toContain("504");
    await expect((shortReport as HTMLTextAreaElement).value).not.toContain("GET");

    // The textarea keeps focus while the user types, although a summary takes focus when it appears.
    paste.focus();
    fireEvent.change(paste, { target: { value: "curl -i https://a.test\nHTTP/2 429\nretry-after: 30\n\n" } });
    await waitFor(() => expect(canvas.getAllByRole("timer").length).toBeGreaterThan(2));
    await expect(paste).toHaveFocus();

    fireEvent.change(paste, { target: { value: "?!" } });
    await canvas.findByText(text.unreadable);

    await userEvent.selectOptions(canvas.getByRole("combobox", { name: text.sample }), "modelarts-403");
    await canvas.findAllByText("modelarts:notebook:create");
  },
};

/** A link to a response with harmful content, which is shown as text. */
export const Hostile: Story = {
  tags: ["!dev"],
  args: { link: toLink({ ...startState, sample: "script", audience: "developer" }, startState) ?? "" },
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
