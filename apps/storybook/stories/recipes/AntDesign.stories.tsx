import { ErrorBanner } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { App, ConfigProvider, theme } from "antd";
import { expect, fn, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../demo/catalogs.ts";
import { answered } from "../../demo/failures.ts";
import { useDemo } from "../../demo/use-demo.ts";
import { AntdAlert } from "./antd-alert.tsx";
import "./antd-theme.css";

const failure = answered({ status: 502 });

const meta = {
  title: "Recipes/Ant Design",
  component: AntdAlert,
  tags: ["!autodocs"],
  args: { error: failure, onRetry: fn() },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof AntdAlert>;

export default meta;

/** The same failure in Ant Design's Alert through the hooks, and in Errorkit's banner in Ant Design's colours. */
export const SameWords: StoryObj<typeof meta> = {
  name: "In its Alert, and in its colours",
  render: function Render(args) {
    const dark = useDemo().theme === "dark";
    return (
      <ConfigProvider
        theme={{ cssVar: { prefix: "ant" }, algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm }}
      >
        <App>
          <div className="in-antd" style={{ colorScheme: dark ? "dark" : "light" }}>
            <AntdAlert {...args} />
            <ErrorBanner {...args} headingLevel={2} />
          </div>
        </App>
      </ConfigProvider>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const { title } = translators[readGlobals(globals).locale].describe(502);
    await expect(within(canvasElement).getAllByText(new RegExp(title))).toHaveLength(2);
  },
};
