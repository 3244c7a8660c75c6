import {
  colorBackgroundContainerContent,
  colorTextBodyDefault,
  colorTextStatusError,
} from "@cloudscape-design/design-tokens";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import { failureFromResponse } from "../../common/failures.ts";
import { localize } from "../../common/localized.ts";
import { useDemo } from "../../common/use-demo.ts";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { CloudscapeForm } from "./cloudscape-form.tsx";
import { CloudscapeProvider } from "./cloudscape-provider.tsx";
import { CloudscapeTable } from "./cloudscape-table.tsx";
import { clusterText } from "./cluster-text.ts";
import { getComputedColor } from "./computed-color.ts";
import { followFieldErrors } from "./follow-field-errors.ts";
import { initialCluster } from "./use-cluster.ts";

const meta = {
  ...withDemoServer,
  title: "Recipes/Cloudscape",
  component: CloudscapeTable,
  tags: ["!autodocs"],
  args: { error: failureFromResponse({ status: 502 }), onRetry: fn(), clusters: [initialCluster] },
  parameters: { controls: { disable: true } },
  render: function Render(args) {
    return (
      <CloudscapeProvider dark={useDemo().theme === "dark"}>
        <CloudscapeTable {...args} />
      </CloudscapeProvider>
    );
  },
} satisfies Meta<typeof CloudscapeTable>;

export default meta;
type Story = StoryObj<typeof meta>;

const surfaceIn = (canvasElement: HTMLElement) =>
  canvasElement.querySelector("[data-surface]") as HTMLElement;

/** After a failed refresh the rows of Cloudscape's Table stay. The banner above them has Cloudscape's colors. */
export const OverATable: Story = {
  name: "Above a table",
  play: async ({ canvasElement, globals }) => {
    const { locale, theme } = readGlobals(globals);
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: new RegExp(translators[locale].describe(502).title) });
    await expect(canvas.getByRole("rowheader", { name: initialCluster.name })).toBeVisible();

    const banner = surfaceIn(canvasElement);
    const { color, borderStartStartRadius, colorScheme } = getComputedStyle(banner);
    await expect(borderStartStartRadius).toBe("12px");
    await expect(colorScheme).toBe(theme === "dark" ? "dark" : "light");
    if (theme === "high-contrast") {
      // Cloudscape has no high-contrast mode, so Errorkit keeps its own color.
      await expect(color).toBe("rgb(0, 0, 0)");
      return;
    }
    // The text color of Cloudscape's cell, not the fallback of its token: the variable names match only if the tokens and the
    // components have the same release.
    await expect(color).toBe(BODY_TEXT[theme]);
    await expect(color).toBe(getComputedStyle(canvas.getByRole("rowheader")).color);
    for (const [property, token] of [
      ["--_text-color", colorTextBodyDefault],
      ["--_surface", colorBackgroundContainerContent],
      ["--_error", colorTextStatusError],
    ] as const)
      await expect(getComputedColor(banner, property)).toBe(getComputedColor(document.body, token));
  },
};

/** Cloudscape's `color-text-body-default`, as its documentation lists it. */
const BODY_TEXT = { light: "rgb(15, 20, 26)", dark: "rgb(198, 198, 205)" };

/** After a failed first load the Table's `empty` slot shows the failure with a working retry button. */
export const InAnEmptyTable: Story = {
  name: "In an empty table",
  args: { clusters: [] },
  play: async ({ args, canvasElement, globals }) => {
    const { t, describe } = translators[readGlobals(globals).locale];
    const canvas = within(canvasElement);
    const cell = await canvas.findByRole("cell");
    await expect(within(cell).getByRole("heading", { name: new RegExp(describe(502).title) })).toBeVisible();
    await userEvent.click(within(cell).getByRole("button", { name: t("ui.retry") }));
    await waitFor(() => expect(args.onRetry).toHaveBeenCalledOnce());
  },
};

/** A real 422: the summary focuses Cloudscape's fields, the fields show the same messages, and the user's input stays. */
export const FieldsOfA422: Story = {
  name: "A form with a 422",
  render: function Render() {
    return (
      <CloudscapeProvider dark={useDemo().theme === "dark"}>
        <CloudscapeForm />
      </CloudscapeProvider>
    );
  },
  play: async (story) => {
    await followFieldErrors(story, async (field, message) => {
      await expect(field).toHaveAccessibleDescription(new RegExp(message));
      await expect(field).toBeInvalid();
    });
    const { replicas } = localize(clusterText, readGlobals(story.globals).locale);
    await expect(within(story.canvasElement).getByLabelText(replicas)).toBeValid();
  },
};
