import type { RetryHandler } from "@errorkit/react";
import { ErrorBanner } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button, Flex, Input } from "antd";
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
import { ErrorAlert } from "./antd/alert.tsx";
import { ClusterForm } from "./antd/form.tsx";
import { DeleteModal } from "./antd/modal.tsx";
import { errors, Notifications } from "./antd/notifications.tsx";
import { AntdProvider } from "./antd/provider.tsx";
import { ClusterTable } from "./antd/table.tsx";
import { clusterText } from "./cluster-text.ts";
import { getComputedColor } from "./computed-color.ts";
import { failInDialog } from "./fail-in-dialog.ts";
import { followFieldErrors } from "./follow-field-errors.ts";
import { titleOf } from "./title-of.ts";
import { useClusterApi } from "./use-cluster-api.ts";
import "./antd-frame.css";

interface RecipeArgs {
  readonly error: unknown;
  readonly onRetry: RetryHandler;
}

const meta = {
  title: "Recipes/Ant Design",
  tags: ["!autodocs"],
  args: { error: failureFromResponse({ status: 502 }), onRetry: fn() },
  parameters: { controls: { disable: true } },
  decorators: function Frame(Story) {
    const { locale, theme } = useDemo();
    return (
      <AntdProvider locale={locale} dark={isDark(theme)}>
        <div className="antd-frame">
          <Story />
        </div>
      </AntdProvider>
    );
  },
} satisfies Meta<RecipeArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

const cluster = { name: "search-3", replicas: 2 };

/** The same failure in Ant Design's Alert with Errorkit's hooks, and in Errorkit's banner with Ant Design's colors. */
export const SameMessages: Story = {
  name: "In an Ant Design Alert, with Ant Design colors",
  render: (args) => (
    <LiveError args={args}>
      {({ error, onRetry }) => (
        <>
          <ErrorAlert error={error} onRetry={onRetry} />
          <ErrorBanner error={error} {...(onRetry && { onRetry })} />
        </>
      )}
    </LiveError>
  ),
  play: async ({ args, canvasElement, globals }) => {
    const { t } = translators[readGlobals(globals).locale];
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByText(titleOf(globals, 502))).toHaveLength(2));
    const [alertButton] = await canvas.findAllByRole("button", { name: t("ui.retry") });
    await userEvent.click(alertButton as HTMLElement);
    await waitFor(() => expect(args.onRetry).toHaveBeenCalledOnce());
  },
};

/** Light and dark on one page: the banner follows Ant Design's theme, not the page's. */
export const LightAndDark: Story = {
  name: "Light and dark themes",
  render: function Render(args) {
    const { locale } = useDemo();
    return (
      <>
        {[502, 503].map((status) => (
          <AntdProvider key={status} locale={locale} dark={status === 503}>
            <div className="antd-frame">
              <ErrorBanner {...args} error={failureFromResponse({ status })} />
            </div>
          </AntdProvider>
        ))}
      </>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const { theme } = readGlobals(globals);
    const banners = await within(canvasElement).findAllByRole("region");
    await expect(banners.map((banner) => getComputedStyle(banner).colorScheme)).toEqual(["light", "dark"]);
    for (const banner of banners) {
      const antd = getComputedColor(banner.parentElement as Element, "--ant-color-text");
      const { color } = getComputedStyle(banner);
      // Ant Design has no high-contrast theme, so Errorkit keeps its own color.
      if (isHighContrast(theme)) await expect(color).not.toBe(antd);
      else await expect(color).toBe(antd);
    }
    const [light, dark] = banners.map((banner) => getComputedStyle(banner).color);
    await expect(light).not.toBe(dark);
  },
};

const initialValues = { ...cluster, disks: [{ size: 5 }] };

/** A real 422: the summary focuses Ant Design's fields, the fields show the same messages, and the user's input stays. */
export const FieldsOfA422: Story = {
  ...withDemoServer,
  name: "A form with a 422",
  render: function Render() {
    const { text, create } = useClusterApi();
    return <ClusterForm initialValues={initialValues} labels={text} create={create} />;
  },
  play: async (story) => {
    const canvas = within(story.canvasElement);
    const fields: [HTMLElement, string][] = [];
    await followFieldErrors(story, async (field, message) => {
      fields.push([field, message]);
      // One in the summary, one beside the field, which antd shows a moment later.
      await waitFor(() => expect(canvas.getAllByText(message)).toHaveLength(2));
    });
    // The error of a field goes when its value changes.
    const [[field, message]] = fields as [[HTMLElement, string]];
    await userEvent.type(field, "1");
    await waitFor(() => expect(canvas.getAllByText(message)).toHaveLength(1));
    await userEvent.type(field, "{Backspace}");
  },
};

/** After a failed refresh the rows stay below the alert. After a failed first load the error is in place of the rows. */
export const AroundATable: Story = {
  name: "In a table and above it",
  render: function Render(args) {
    const { text } = useClusterApi();
    return (
      <>
        {[[], [cluster]].map((clusters) => (
          <LiveError key={clusters.length} args={args}>
            {({ error, onRetry = args.onRetry }) => (
              <ClusterTable clusters={clusters} error={error} onRetry={onRetry} text={text} />
            )}
          </LiveError>
        ))}
      </>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const heading = await canvas.findByRole("heading", { name: titleOf(globals, 502) });
    await expect(heading.closest("td")).not.toBeNull();
    await waitFor(() => expect(canvas.getAllByText(titleOf(globals, 502))).toHaveLength(2));
    await expect(canvas.getByRole("cell", { name: cluster.name })).toBeVisible();
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

/** The notifications of Ant Design show the errors of the store, and stay until the user closes them. They take no focus. */
export const InNotifications: Story = {
  ...withDemoServer,
  name: "In notifications",
  beforeEach: () => errors.clear,
  render: function Render() {
    const { text, restart } = useClusterApi();
    const send = async (): Promise<void> => {
      try {
        await restart();
        errors.success(text.restarted);
      } catch (error) {
        errors.add(error, { source: "restart", subject: cluster.name, onRetry: send });
      }
    };
    return (
      <Flex vertical gap="middle" align="start">
        <Notifications />
        <Input aria-label={text.note} placeholder={text.note} />
        <Button onClick={send}>{text.restart}</Button>
      </Flex>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const text = localize(clusterText, locale);
    const canvas = within(canvasElement);
    const page = within(document.body);
    await userEvent.click(canvas.getByRole("button", { name: text.restart }));
    const field = canvas.getByLabelText(text.note);
    await userEvent.type(field, "GPU");
    const title = await page.findByText(titleOf(globals, 503));
    await waitFor(() => expect(title).toBeVisible());
    await expect(field).toHaveFocus();
    // The same error again is the same notification, with a count.
    await userEvent.click(canvas.getByRole("button", { name: text.restart }));
    await page.findByText(new RegExp(translators[locale].t("ui.requestsFailed", { count: 2 })));
    await expect(page.getAllByText(titleOf(globals, 503))).toHaveLength(1);
  },
};
