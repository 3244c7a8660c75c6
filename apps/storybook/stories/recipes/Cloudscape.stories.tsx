import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import {
  colorBackgroundLayoutMain,
  colorTextBodyDefault,
  colorTextStatusError,
} from "@cloudscape-design/design-tokens";
import type { ErrorStore, RetryHandler } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { isDark, isHighContrast } from "../../.storybook/toolbar-theme.ts";
import { translators } from "../../common/catalogs.ts";
import { failureFromResponse } from "../../common/failures.ts";
import { LiveError } from "../../common/live-error.tsx";
import { localize } from "../../common/localized.ts";
import { useDemo } from "../../common/use-demo.ts";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { ErrorAlert } from "./cloudscape/alert.tsx";
import { errors, Notifications } from "./cloudscape/flashbar.tsx";
import { ClusterForm } from "./cloudscape/form.tsx";
import { DeleteModal } from "./cloudscape/modal.tsx";
import { CloudscapeProvider } from "./cloudscape/provider.tsx";
import { ClusterTable } from "./cloudscape/table.tsx";
import { clusterText } from "./cluster-text.ts";
import { getComputedColor } from "./computed-color.ts";
import { failInDialog } from "./fail-in-dialog.ts";
import { followFieldErrors } from "./follow-field-errors.ts";
import { titleOf } from "./title-of.ts";
import { useClusterApi } from "./use-cluster-api.ts";

const meta = {
  title: "Recipes/Cloudscape",
  tags: ["!autodocs"],
  args: { error: failureFromResponse({ status: 502 }), onRetry: fn(), rows: 1 },
  parameters: { controls: { disable: true } },
  decorators: function Frame(Story) {
    const { locale, theme } = useDemo();
    return (
      <CloudscapeProvider locale={locale} dark={isDark(theme)}>
        <div style={{ display: "grid", gap: "1rem", padding: "1rem", background: colorBackgroundLayoutMain }}>
          <Story />
        </div>
      </CloudscapeProvider>
    );
  },
} satisfies Meta<TableArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

interface TableArgs {
  readonly error: unknown;
  readonly onRetry: RetryHandler;
  /** How many rows were loaded before the failure. */
  readonly rows: number;
}

const cluster = { name: "search-3", replicas: 2 };

const surfaceIn = (canvasElement: HTMLElement) =>
  canvasElement.querySelector("[data-surface]") as HTMLElement;

/** Cloudscape's Alert with everything that Errorkit knows about a failure: texts, actions, retry, details, and a report for support. */
export const InAnAlert: Story = {
  name: "In an Alert",
  render: function Render(args) {
    const { text } = useClusterApi();
    return (
      <LiveError args={args}>
        {({ error, onRetry }) => <ErrorAlert error={error} subject={text.clusters} onRetry={onRetry} />}
      </LiveError>
    );
  },
  play: async ({ args, canvasElement, globals }) => {
    const { t } = translators[readGlobals(globals).locale];
    const canvas = within(canvasElement);
    await canvas.findByText(titleOf(globals, 502));
    await userEvent.click(await canvas.findByRole("button", { name: t("ui.details") }));
    await expect(canvas.getByText("502")).toBeVisible();
    const retry = canvas.getByRole("button", { name: t("ui.retry") });
    await userEvent.click(retry);
    await waitFor(() => expect(args.onRetry).toHaveBeenCalledOnce());
    // The button that waits for the response keeps focus.
    await waitFor(() => expect(retry).toHaveAttribute("aria-disabled", "true"));
    await expect(retry).toHaveFocus();
    await waitFor(() => expect(retry).toHaveAttribute("aria-disabled", "false"));
  },
};

const renderTable = function Render({ error, onRetry, rows }: TableArgs) {
  const { text } = useClusterApi();
  return (
    <LiveError args={{ error, onRetry }}>
      {(live) => (
        <ClusterTable
          clusters={[cluster].slice(0, rows)}
          error={live.error}
          onRetry={live.onRetry ?? onRetry}
          text={text}
        />
      )}
    </LiveError>
  );
};

/** After a failed refresh the rows of Cloudscape's Table stay. The banner above them has Cloudscape's colors. */
export const OverATable: Story = {
  name: "Above a table",
  render: renderTable,
  play: async ({ canvasElement, globals }) => {
    const { theme } = readGlobals(globals);
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: titleOf(globals, 502) });
    await expect(canvas.getByRole("rowheader", { name: cluster.name })).toBeVisible();

    const banner = surfaceIn(canvasElement);
    const { color, borderStartStartRadius, colorScheme } = getComputedStyle(banner);
    await expect(borderStartStartRadius).toBe("12px");
    await expect(colorScheme).toBe(isDark(theme) ? "dark" : "light");
    if (isHighContrast(theme)) {
      // Cloudscape has no high-contrast mode, so Errorkit keeps its own color.
      await expect(color).toBe(isDark(theme) ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)");
      return;
    }
    // The text color of Cloudscape's cell, not the fallback of its token: the variable names match only if the tokens and the
    // components have the same release.
    await expect(color).toBe(BODY_TEXT[isDark(theme) ? "dark" : "light"]);
    await expect(color).toBe(getComputedStyle(canvas.getByRole("rowheader")).color);
    for (const [property, token] of [
      ["--_text-color", colorTextBodyDefault],
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
  args: { rows: 0 },
  render: renderTable,
  play: async ({ args, canvasElement, globals }) => {
    const { t } = translators[readGlobals(globals).locale];
    const canvas = within(canvasElement);
    const cell = await canvas.findByRole("cell");
    await expect(await within(cell).findByRole("heading", { name: titleOf(globals, 502) })).toBeVisible();
    await userEvent.click(within(cell).getByRole("button", { name: t("ui.retry") }));
    await waitFor(() => expect(args.onRetry).toHaveBeenCalledOnce());
  },
};

const initialValues = { name: cluster.name, replicas: "2", "disks.0.size": "5" };

/** A real 422: the summary focuses Cloudscape's fields, the fields show the same messages, and the user's input stays. */
export const FieldsOfA422: Story = {
  ...withDemoServer,
  name: "A form with a 422",
  render: function Render() {
    const { text, create } = useClusterApi();
    return <ClusterForm initialValues={initialValues} labels={text} create={create} />;
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

/** An error of a request that a dialog sends appears in the dialog, which stays open. Focus stays on its button. */
export const InAModal: Story = {
  ...withDemoServer,
  name: "In a dialog",
  render: function Render() {
    const { text, remove } = useClusterApi();
    const [open, setOpen] = useState(false);
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{text.remove}</Button>
        {open && <DeleteModal text={text} remove={remove} onClose={() => setOpen(false)} />}
      </div>
    );
  },
  play: failInDialog,
};

/** The app's notifications. `errors` is the store to which its requests report. */
function Page({ store }: { readonly store: ErrorStore }) {
  const { text, restart } = useClusterApi();
  const [note, setNote] = useState("");
  const send = async (): Promise<void> => {
    try {
      await restart();
      store.success(text.restarted);
    } catch (error) {
      store.add(error, { source: "restart", subject: cluster.name, onRetry: send });
    }
  };
  return (
    <SpaceBetween size="m">
      <Notifications />
      <FormField label={text.note}>
        <Input value={note} onChange={({ detail }) => setNote(detail.value)} />
      </FormField>
      <Button onClick={send}>{text.restart}</Button>
    </SpaceBetween>
  );
}

/** A Flashbar shows the errors of the store. It announces them politely, and takes no focus from the field in which the user types. */
export const InNotifications: Story = {
  ...withDemoServer,
  name: "In notifications",
  beforeEach: () => errors.clear,
  render: () => <Page store={errors} />,
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const text = localize(clusterText, locale);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: text.restart }));
    const field = canvas.getByLabelText(text.note);
    await userEvent.type(field, "GPU");
    const title = await canvas.findByText(titleOf(globals, 503));
    await waitFor(() => expect(title).toBeVisible());
    await expect(title.closest('[role="status"]')).not.toBeNull();
    await expect(field).toHaveFocus();
    // The same error again is the same flash, with a count.
    await userEvent.click(canvas.getByRole("button", { name: text.restart }));
    await canvas.findByText(new RegExp(translators[locale].t("ui.requestsFailed", { count: 2 })));
    await expect(canvas.getAllByText(titleOf(globals, 503))).toHaveLength(1);
  },
};
