import { ErrorSummary } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { answered } from "../../demo/failures.ts";
import { guides } from "./guides.tsx";

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    field: `disks[${index}].size`,
    message: "Enter a size from 10 to 32,768.",
  }));

const failed = (errors: readonly object[]) =>
  answered({
    status: 422,
    method: "POST",
    body: { error_code: "CSS.0001", error_msg: "Some fields can't be accepted", errors },
  });

const meta = {
  title: "Components/ErrorSummary",
  component: ErrorSummary,
  // A page of documentation is no failed submit: it stays where the visitor reads.
  args: { error: failed(problems(3)), headingLevel: 2, onFieldSelect: fn(), focus: false },
  argTypes: { error: { control: false } },
  parameters: { guide: guides.summary },
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three problems, each leading to its field. */
export const FieldProblems: Story = {
  play: async ({ args, canvasElement }) => {
    const summary = within(canvasElement);
    await userEvent.click(summary.getAllByRole("button", { name: /disks/ })[1] as HTMLElement);
    await expect(args.onFieldSelect).toHaveBeenCalledWith(["disks", 1, "size"]);
  },
};

/** Five hundred problems: the first are shown, the rest on demand. */
export const VeryMany: Story = { args: { error: failed(problems(500)) } };
