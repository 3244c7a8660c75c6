import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import "../../common/demo.css";
import { failureFromResponse } from "../../common/failures.ts";
import { localize } from "../../common/localized.ts";
import { useDemo } from "../../common/use-demo.ts";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { App as WithMessages } from "./examples/custom-messages.tsx";
import { App as WithReader } from "./examples/custom-reader.tsx";
import { errors } from "./examples/errors.ts";
import { api, App as WithKy } from "./examples/ky.tsx";
import { ErrorNote } from "./examples/own-component.tsx";
import { App as WithProvider } from "./examples/provider.tsx";
import { StoreDemo, storeText } from "./store-demo.tsx";
import { ThemedBanner } from "./themed-banner.tsx";

const meta = {
  title: "Guides/Examples",
  tags: ["!autodocs", "!dev"],
  parameters: { controls: { disable: true } },
  // Plain buttons get the focus ring of the demo.
  decorators: (Story) => (
    <div className="demo">
      <Story />
    </div>
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const jobs = { en: "Training job", "zh-CN": "训练作业", "zh-TW": "訓練作業" };
const subjects = { en: "Job list", "zh-CN": "作业列表", "zh-TW": "作業清單" };
const retry = async () => {};
const getTranslator = (globals: Record<string, unknown>) => translators[readGlobals(globals).locale];

const quota = failureFromResponse({
  status: 400,
  body: { error_code: "QUOTA_EXCEEDED", error_msg: "The GPU quota of this project is used up" },
});

export const Messages: Story = {
  render: function Messages() {
    const { locale } = useDemo();
    return <WithMessages locale={locale} error={quota} subject={jobs[locale]} />;
  },
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const heading = await within(canvasElement).findByRole("heading");
    await expect(heading).toHaveTextContent(jobs[locale]);
    await expect(heading).toHaveTextContent("GPU");
    await expect(canvasElement.querySelector('[data-severity="warning"]')).not.toBeNull();
    await expect(canvasElement.querySelector('a[href="#jobs"]')).not.toBeNull();
  },
};

export const OwnComponent: Story = {
  render: function OwnComponent() {
    const { locale } = useDemo();
    return (
      <ErrorNote error={failureFromResponse({ status: 502 })} subject={subjects[locale]} onRetry={retry} />
    );
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(new RegExp(subjects[readGlobals(globals).locale]));
    await canvas.findByRole("button", { name: getTranslator(globals).t("ui.retry") });
  },
};

const rack = failureFromResponse({
  status: 409,
  body: { fault: { what: "RACK.7", why: "The rack is locked", ticket: "T-2041" } },
  headers: { "x-request-id": "" },
});

export const Reader: Story = {
  render: function Reader() {
    return <WithReader locale={useDemo().locale} error={rack} onRetry={retry} />;
  },
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    // The class `user` shows the button, which a 409 does not have.
    await canvas.findByRole("button", { name: new RegExp(`^${getTranslator(globals).t("ui.retry")}`) });
    await canvas.findByText("T-2041");
  },
};

export const Provider: Story = {
  render: function Provider() {
    return (
      <WithProvider locale={useDemo().locale} error={failureFromResponse({ status: 401 })} signIn={retry} />
    );
  },
  play: async ({ canvasElement, globals }) => {
    const signIn = { name: new RegExp(`^${getTranslator(globals).t("ui.signIn")}`) };
    const buttons = await within(canvasElement).findAllByRole("button", signIn);
    await expect(buttons).toHaveLength(2);
  },
};

export const Store: Story = {
  ...withDemoServer,
  beforeEach: () => errors.clear,
  render: () => <StoreDemo />,
  play: async ({ canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const { describe } = getTranslator(globals);
    const { poll, start } = localize(storeText, readGlobals(globals).locale);
    await userEvent.click(canvas.getByRole("button", { name: poll }));
    await canvas.findByRole("group", { name: new RegExp(`GPU.*${describe(503).title}`, "i") });
    await userEvent.click(canvas.getByRole("button", { name: `${start} nightly-17` }));
    await waitFor(() => expect(canvasElement.querySelector('[data-severity="success"]')).not.toBeNull());
    await userEvent.click(canvas.getByRole("button", { name: `${start} nightly-18` }));
    await canvas.findByRole("group", { name: new RegExp(`nightly-18.*${describe(409).title}`, "i") });
  },
};

/** A service that is down. */
const fetchUnavailable = fn(async () =>
  Response.json({ error_code: "Jobs.0503", error_msg: "The scheduler is restarting" }, { status: 503 }),
);
const client = api.extend({
  prefixUrl: "https://console.example.com/api",
  fetch: fetchUnavailable,
});

export const Ky: Story = {
  render: function Ky() {
    return <WithKy locale={useDemo().locale} client={client} />;
  },
  play: async ({ canvasElement, globals }) => {
    const { t, describe } = getTranslator(globals);
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: new RegExp(describe(503).title) });
    const sent = fetchUnavailable.mock.calls.length;
    await userEvent.click(canvas.getByRole("button", { name: t("ui.retry") }));
    await waitFor(() => expect(fetchUnavailable).toHaveBeenCalledTimes(sent + 1));
    // The code is in the body, which ky has not read.
    await userEvent.click(canvas.getByText(t("ui.details")));
    await canvas.findByText("Jobs.0503");
  },
};

export const Theming: Story = {
  render: () => <ThemedBanner error={failureFromResponse({ status: 500 })} onRetry={retry} />,
  play: async ({ canvasElement }) => {
    const banner = canvasElement.querySelector('[data-surface="banner"]') as HTMLElement;
    await expect(getComputedStyle(banner).getPropertyValue("--ek-radius")).toBe("2px");
  },
};
