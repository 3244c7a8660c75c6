import { ErrorBanner } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import { failureFromResponse } from "../../common/failures.ts";
import { useDemo } from "../../common/use-demo.ts";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { AntdAlert } from "./antd-alert.tsx";
import { AntdForm } from "./antd-form.tsx";
import { AntdProvider } from "./antd-provider.tsx";
import { getComputedColor } from "./computed-color.ts";
import { followFieldErrors } from "./follow-field-errors.ts";

const failure = failureFromResponse({ status: 502 });

const meta = {
  ...withDemoServer,
  title: "Recipes/Ant Design",
  component: AntdAlert,
  tags: ["!autodocs"],
  args: { error: failure, onRetry: fn() },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof AntdAlert>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same failure in Ant Design's Alert with Errorkit's hooks, and in Errorkit's banner with Ant Design's colors. */
export const SameMessages: Story = {
  name: "In an Ant Design Alert, with Ant Design colors",
  render: function Render(args) {
    return (
      <AntdProvider dark={useDemo().theme === "dark"}>
        <AntdAlert {...args} />
        <ErrorBanner {...args} headingLevel={2} />
      </AntdProvider>
    );
  },
  play: async ({ args, canvasElement, globals }) => {
    const translator = translators[readGlobals(globals).locale];
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText(new RegExp(translator.describe(502).title))).toHaveLength(2);
    const [alertButton] = await canvas.findAllByRole("button", { name: translator.t("ui.retry") });
    await userEvent.click(alertButton as HTMLElement);
    await waitFor(() => expect(args.onRetry).toHaveBeenCalledOnce());
  },
};

/** Light and dark on one page: the banner follows Ant Design's theme, not the page's. */
export const LightAndDark: Story = {
  name: "Light and dark themes",
  render: (args) => (
    <>
      {[502, 503].map((status) => (
        <AntdProvider key={status} dark={status === 503}>
          <ErrorBanner {...args} error={failureFromResponse({ status })} headingLevel={2} />
        </AntdProvider>
      ))}
    </>
  ),
  play: async ({ canvasElement, globals }) => {
    const { theme } = readGlobals(globals);
    const banners = within(canvasElement).getAllByRole("region");
    await expect(banners.map((banner) => getComputedStyle(banner).colorScheme)).toEqual(["light", "dark"]);
    for (const banner of banners) {
      const antd = getComputedColor(banner.parentElement as Element, "--ant-color-text");
      const { color } = getComputedStyle(banner);
      // Ant Design has no high-contrast theme, so Errorkit keeps its own color.
      if (theme === "high-contrast") await expect(color).not.toBe(antd);
      else await expect(color).toBe(antd);
    }
    const [light, dark] = banners.map((banner) => getComputedStyle(banner).color);
    await expect(light).not.toBe(dark);
  },
};

/** A real 422: the summary focuses Ant Design's fields, the fields show the same messages, and the user's input stays. */
export const FieldsOfA422: Story = {
  name: "A form with a 422",
  render: function Render() {
    return (
      <AntdProvider dark={useDemo().theme === "dark"}>
        <AntdForm />
      </AntdProvider>
    );
  },
  play: async (story) => {
    const canvas = within(story.canvasElement);
    const fields: [HTMLElement, string][] = [];
    await followFieldErrors(story, async (field, message) => {
      fields.push([field, message]);
      // One in the summary, one beside the field.
      await expect(canvas.getAllByText(message)).toHaveLength(2);
    });
    // The error of a field goes when its value changes.
    const [[field, message]] = fields as [[HTMLElement, string]];
    await userEvent.type(field, "1");
    await waitFor(() => expect(canvas.getAllByText(message)).toHaveLength(1));
    await userEvent.type(field, "{Backspace}");
  },
};
