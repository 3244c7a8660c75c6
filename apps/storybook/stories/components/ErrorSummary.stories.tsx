import { ErrorSummary } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useMemo } from "react";
import { expect, fn, userEvent, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { localize } from "../../common/localized.ts";
import { useText } from "../../common/use-text.ts";
import summary from "./examples/summary.tsx?raw";
import summaryByPath from "./examples/summary-by-path.tsx?raw";
import { showCode } from "./show-code.ts";
import { singleFailureGuides } from "./single-failure-guides.tsx";
import { createDiskFailure, SummaryForm, summaryText } from "./summary-form.tsx";

const meta = {
  title: "Components/ErrorSummary",
  component: ErrorSummary,
  // On a documentation page the summary must not take focus from the user.
  args: {
    error: createDiskFailure(500, summaryText.en.sizeOut),
    headingLevel: 2,
    onFieldSelect: fn(),
    autoFocus: false,
  },
  argTypes: { error: { control: false } },
  parameters: { guide: singleFailureGuides.summary, ...showCode(summary) },
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three field errors with the labels of the form (`getFieldLabel`). Selecting a line moves focus to its field (`onFieldSelect`). */
export const FieldErrors: Story = {
  name: "Field errors",
  render: (args) => <SummaryForm {...args} />,
  play: async ({ args, canvasElement, globals }) => {
    const { size, sizeOut } = localize(summaryText, readGlobals(globals).locale);
    const canvas = within(canvasElement);
    const label = fillPlaceholders(size, { number: 2 });
    const line = canvas.getByRole("button", { name: (name) => name.startsWith(label) });
    await expect(line).toHaveTextContent(sizeOut);
    await userEvent.click(line);
    await expect(args.onFieldSelect).toHaveBeenCalledWith(["disks", 1, "size"]);
    const field = canvas.getByLabelText(label);
    await expect(field).toHaveFocus();
    await expect(field).toHaveAccessibleDescription(sizeOut);
    await expect(field).toHaveValue("5");
  },
};

/** Five hundred field errors, shown by path because the form passes no labels. The user can expand the list. */
export const VeryMany: Story = {
  name: "Very many",
  parameters: showCode(summaryByPath),
  render: function Render(args) {
    const { sizeOut } = useText(summaryText);
    const error = useMemo(() => createDiskFailure(500, sizeOut), [sizeOut]);
    return <ErrorSummary {...args} error={error} />;
  },
};
