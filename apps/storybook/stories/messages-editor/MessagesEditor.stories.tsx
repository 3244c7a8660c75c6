import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { toLink } from "../../common/link.ts";
import { localize } from "../../common/localized.ts";
import { publishLink } from "../../common/publish-link.ts";
import { SelectField } from "../../common/select-field.tsx";
import { startState } from "../../messages-editor/filter-messages.ts";
import { MessagePreview } from "../../messages-editor/message-preview.tsx";
import { messageRows } from "../../messages-editor/message-rows.ts";
import { MessagesEditor } from "../../messages-editor/messages-editor.tsx";
import { findPresses } from "../../messages-editor/preview-surfaces.tsx";
import { editorText } from "../../messages-editor/text.ts";
import { expectToFit } from "../expect-to-fit.ts";

const meta = {
  title: "Messages",
  component: MessagesEditor,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  render: (args, story) => <MessagesEditor {...args} onLink={publishLink(story)} />,
} satisfies Meta<typeof MessagesEditor>;

export default meta;

/** Every message of Errorkit in every language. An edit is visible where it is used. */
export const Messages: StoryObj<typeof meta> = {};

export const Change: StoryObj<typeof meta> = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // The messages, the header, and the open editor of the first message.
    await expect(canvas.getAllByRole("row")).toHaveLength(messageRows.length + 2);

    await userEvent.type(canvas.getByRole("searchbox"), translators["zh-CN"].describe(503).title);
    await waitFor(() => expect(canvas.getAllByRole("row").length).toBeLessThan(10));

    const key = canvas.getByRole("button", { name: /status\.503\.title/ });
    await userEvent.click(key);
    await expect(key).toHaveAttribute("aria-expanded", "true");
    const simplified = canvas.getByRole("textbox", { name: "简体中文" });
    fireEvent.change(simplified, { target: { value: "服务正在休息" } });
    await expect(await canvas.findByRole("heading", { name: /服务正在休息/ })).toBeVisible();
    await expect(canvas.getByRole("heading", { name: /temporarily unavailable/ })).toBeVisible();
    await userEvent.click(key);
    await expect(canvas.queryByRole("textbox", { name: "简体中文" })).toBeNull();
  },
};

const edited = { en: { "a11y.retryReady": "Ready for another try: {{oops}}" } };

/** A link carries the edits. The editor checks them, and offers them as JSON. */
export const LinkedEdits: StoryObj<typeof meta> = {
  tags: ["!dev"],
  args: {
    link:
      toLink(
        { ...startState, query: "a11y.retryReady", key: "a11y.retryReady", changes: edited },
        startState,
      ) ?? "",
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const text = localize(editorText, readGlobals(globals).locale);
    await canvas.findByText(fillPlaceholders(text.edits, { count: 1 }));
    await expect(canvas.getByRole("textbox", { name: "English" })).toBeInvalid();
    await expect(canvas.getByText(fillPlaceholders(text.unknown, { found: "{{oops}}" }))).toBeVisible();
    await expect(canvas.getByText(fillPlaceholders(text.problems, { count: 1 }))).toBeVisible();
    await expect(canvas.getAllByRole("figure")).toHaveLength(3);
    await userEvent.click(canvas.getByRole("button", { name: new RegExp(`^${text.undoOne} English`) }));
    await expect(canvas.getByRole("textbox", { name: "English" })).toHaveFocus();
    await canvas.findByText(text.noEdits);
    const ready = "Ready: {{oops}}";
    fireEvent.change(canvas.getByRole("textbox", { name: "English" }), { target: { value: ready } });
    await canvas.findByText(fillPlaceholders(text.edits, { count: 1 }));
    await userEvent.click(canvas.getByRole("button", { name: text.undo }));
    await expect(canvas.getByRole("textbox", { name: "English" })).toBeValid();
    // The edits are back with the same button, as long as there is no other edit.
    await expect(canvas.getAllByRole("status").map(({ textContent }) => textContent)).toContain(text.undone);
    const restore = canvas.getByRole("button", { name: text.restore });
    await expect(restore).toHaveFocus();
    await userEvent.click(restore);
    await canvas.findByText(fillPlaceholders(text.edits, { count: 1 }));
    await expect(canvas.getByRole("textbox", { name: "English" })).toHaveValue(ready);
    const undo = canvas.getByRole("button", { name: text.undo });
    await expect(undo).toHaveFocus();
    await userEvent.click(undo);
    fireEvent.change(canvas.getByRole("textbox", { name: "English" }), { target: { value: "Ready" } });
    await canvas.findByText(fillPlaceholders(text.edits, { count: 1 }));
    await expect(canvas.queryByRole("button", { name: text.restore })).toBeNull();
  },
};

/** Before an export, a button goes to the first edit with a problem, whatever the list shows. */
export const ProblemBeforeExport: StoryObj<typeof meta> = {
  tags: ["!dev"],
  args: {
    link:
      toLink(
        {
          ...startState,
          key: "ui.details",
          changes: { en: { "ui.details": "More" }, "zh-CN": { "status.503.title": "服務暂时不可用" } },
        },
        startState,
      ) ?? "",
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const text = localize(editorText, readGlobals(globals).locale);
    const problems = await canvas.findByRole("button", {
      name: fillPlaceholders(text.problems, { count: 1 }),
    });
    await userEvent.type(canvas.getByRole("searchbox"), "ui.details");
    await waitFor(() => expect(canvas.queryByRole("button", { name: /status\.503\.title/ })).toBeNull());
    await userEvent.click(problems);
    await waitFor(() => expect(canvas.getByRole("textbox", { name: "简体中文" })).toHaveFocus());
    await expect(canvas.getByRole("textbox", { name: "简体中文" })).toHaveValue("服務暂时不可用");
    await expect(canvas.getByText(fillPlaceholders(text.traditional, { found: "務" }))).toBeVisible();
    await expect(canvas.getByRole("searchbox")).toHaveValue("");
  },
};

/** A search in the list of edits, which has no such message: one button searches in all. */
export const SearchAmongEdits: StoryObj<typeof meta> = {
  tags: ["!dev"],
  args: {
    link: toLink({ ...startState, query: "status.503.title", only: "changed" as const }, startState) ?? "",
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const { searchAll } = localize(editorText, readGlobals(globals).locale);
    await userEvent.click(await canvas.findByRole("button", { name: searchAll }));
    await canvas.findByRole("button", { name: /status\.503\.title/ });
  },
};

/** A link opens the message that was open, also where it is not edited and far down in the list. */
export const LinkedMessage: StoryObj<typeof meta> = {
  tags: ["!dev"],
  args: { link: toLink({ ...startState, key: "ui.appVersion" }, startState) ?? "" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const key = canvas.getByRole("button", { name: /ui\.appVersion/ });
    await expect(key).toHaveAttribute("aria-expanded", "true");
    await waitFor(() => expect(key.getBoundingClientRect().bottom).toBeLessThan(window.innerHeight));
    await expect(key.getBoundingClientRect().top).toBeGreaterThan(0);
    // A field grows with its text, where the browser can do that.
    const field = canvas.getByRole("textbox", { name: "English" });
    const height = field.clientHeight;
    fireEvent.change(field, { target: { value: "App version ".repeat(40) } });
    if (CSS.supports("field-sizing", "content")) {
      await waitFor(() => expect(field.clientHeight).toBeGreaterThan(height));
      await expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight);
    }
  },
};

/** The languages stand side by side where there is room, otherwise one below the other, and never two and one. */
export const SideBySide: StoryObj<typeof meta> = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const countColumns = () =>
      new Set(canvas.getAllByRole("textbox").map((field) => field.getBoundingClientRect().left)).size;
    // As wide as beside the sidebar on a laptop.
    canvasElement.style.inlineSize = "61rem";
    await expect(countColumns()).toBe(3);
    canvasElement.style.inlineSize = "50rem";
    await expect(countColumns()).toBe(1);
    canvasElement.style.inlineSize = "";
  },
};

/** The messages that a surface shows only after a press, such as the labels of the details. */
const pressedRows = messageRows.filter(({ key }) => (findPresses(key) ?? []).length > 0);

function PressedPreviews() {
  const [key, setKey] = useState(pressedRows[0]?.key ?? "");
  const row = pressedRows.find((one) => one.key === key);
  return (
    <main className="demo" lang="en">
      <SelectField
        label="Key"
        value={key}
        options={pressedRows.map((one) => [one.key, one.key])}
        onChange={setKey}
      />
      {row && (
        <MessagePreview key={key} locale="en" changes={{ en: { [key]: `§${row.texts.en}` } }} row={row} />
      )}
    </main>
  );
}

/** The surface below such a message shows its edit. */
export const Pressed: StoryObj<typeof meta> = {
  tags: ["!dev"],
  render: () => <PressedPreviews />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const select = canvas.getByRole("combobox");
    for (const { key } of pressedRows) {
      fireEvent.change(select, { target: { value: key } });
      await waitFor(() => {
        const shown = canvas.getAllByText(/§/).filter((element) => !element.closest(".messages-specimen"));
        if (shown.length === 0) throw new Error(`No surface shows ${key}`);
      });
    }
  },
};

export const Narrow: StoryObj<typeof meta> = {
  tags: ["!dev"],
  globals: { viewport: { value: "mobile1" } },
  play: expectToFit,
};
