import { PartialFailure } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { failureFromResponse } from "../../common/failures.ts";
import partial from "./examples/partial.tsx?raw";
import { LiveItems } from "./live-items.tsx";
import { manyFailureGuides } from "./many-failure-guides.tsx";
import { showCode } from "./show-code.ts";

const unavailable = failureFromResponse({ status: 503, method: "DELETE" });
const forbidden = failureFromResponse({
  status: 403,
  method: "DELETE",
  body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:delete" },
});

const meta = {
  title: "Components/PartialFailure",
  component: PartialFailure,
  args: {
    total: 10,
    items: [
      { id: "n-3", label: "notebook-eval-03", error: unavailable },
      { id: "n-4", label: "notebook-eval-04", error: unavailable },
      { id: "n-9", label: "notebook-prod", error: forbidden },
    ],
    method: "DELETE",
    headingLevel: 2,
    onRetry: fn(),
    onDismiss: fn(),
  },
  // react-docgen does not read an array with `readonly`.
  argTypes: {
    items: { control: false, table: { type: { summary: "readonly PartialFailureItem<Id>[]" } } },
  },
  parameters: { guide: manyFailureGuides.partial, ...showCode(partial) },
  render: (args) => <LiveItems {...args} />,
} satisfies Meta<typeof PartialFailure<string>>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Seven of ten items were deleted. The retry includes only the two items where it can help. */
export const Deleted: Story = {};

export const UntilTheRetrySucceeds: Story = {
  tags: ["!dev"],
  play: async ({ args, canvasElement }) => {
    const retry = within(canvasElement).getByRole("button", { name: /2/ });
    await userEvent.click(retry);
    await expect(args.onRetry).toHaveBeenCalledWith(["n-3", "n-4"]);
    for (let attempt = 2; attempt <= 3; attempt += 1) {
      await waitFor(() => expect(retry).toHaveAttribute("data-retry", "ready"));
      await userEvent.click(retry);
    }
    await waitFor(() => expect(canvasElement).not.toHaveTextContent("notebook-eval-03"));
    await expect(canvasElement).toHaveTextContent("notebook-prod");
  },
};

/** All items failed. */
export const AllFailed: Story = { name: "All failed", args: { total: 3 } };
