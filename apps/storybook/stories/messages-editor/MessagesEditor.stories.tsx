import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { translators } from "../../common/catalogs.ts";
import { publishLink } from "../../common/publish-link.ts";
import { messageRows } from "../../messages-editor/message-rows.ts";
import { MessagesEditor } from "../../messages-editor/messages-editor.tsx";
import { expectToFit } from "../expect-to-fit.ts";

const meta = {
  title: "Messages",
  component: MessagesEditor,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  render: (args, story) => <MessagesEditor {...args} onLink={publishLink(story)} />,
} satisfies Meta<typeof MessagesEditor>;

export default meta;

/** Every message of Errorkit in every language. An edit is visible on the surface immediately. */
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

export const Narrow: StoryObj<typeof meta> = {
  tags: ["!dev"],
  globals: { viewport: { value: "mobile1" } },
  play: expectToFit,
};
