import type { Meta, StoryObj } from "@storybook/react-vite";
import { createInstance } from "i18next";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../common/catalogs.ts";
import "../../common/demo.css";
import { failureFromResponse } from "../../common/failures.ts";
import { useDemo } from "../../common/use-demo.ts";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { App as WithAnotherLibrary } from "./examples/with-another-library.tsx";
import { App as WithI18next } from "./examples/with-i18next.tsx";
import { App as WithTanStackQuery } from "./examples/with-tanstack-query.tsx";
import { App as WithoutI18next } from "./examples/without-i18next.tsx";
import { ServedPage } from "./served-page.tsx";

const meta = {
  ...withDemoServer,
  title: "Getting started/Examples",
  tags: ["!autodocs", "!dev"],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const failure = failureFromResponse({ status: 503 });
const titles = (status: number) => ({
  en: new RegExp(translators.en.describe(status).title),
  "zh-CN": new RegExp(translators["zh-CN"].describe(status).title),
});

/** An app without i18next passes its locale to the provider. */
export const Without: Story = {
  name: "Without i18next",
  // Space between the select and the banner: surfaces have no outer margin.
  decorators: (Story) => (
    <div className="demo-stack">
      <Story />
    </div>
  ),
  render: function Without() {
    return <WithoutI18next locale={useDemo().locale} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const language = await canvas.findByRole("combobox");
    await userEvent.selectOptions(language, "zh-CN");
    await canvas.findByRole("heading", { name: titles(503)["zh-CN"] });
    await userEvent.selectOptions(language, "en");
    await canvas.findByRole("heading", { name: titles(503).en });
  },
};

const i18next = createInstance({ lng: "en", resources: {} });

/** Errorkit follows the app's i18next instance and does not change it. */
export const With: Story = {
  name: "With i18next",
  loaders: [
    async ({ globals }) => {
      if (!i18next.isInitialized) await i18next.init();
      await i18next.changeLanguage(readGlobals(globals).locale);
    },
  ],
  render: () => <WithI18next i18next={i18next} error={failure} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await i18next.changeLanguage("zh-CN");
    await canvas.findByRole("heading", { name: titles(503)["zh-CN"] });
    await i18next.changeLanguage("en");
    await canvas.findByRole("heading", { name: titles(503).en });
    await expect(Object.keys(i18next.store.data)).toEqual([]);
  },
};

const listeners = new Set<() => void>();
let language = "en";
const library = {
  getLanguage: () => language,
  onChange: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
const setLanguage = (next: string) => {
  language = next;
  for (const listener of listeners) listener();
};

/** An app with another library passes the current language to the provider. */
export const Another: Story = {
  name: "With another library",
  beforeEach: ({ globals }) => setLanguage(readGlobals(globals).locale),
  render: () => <WithAnotherLibrary library={library} error={failure} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    setLanguage("zh-Hans-CN");
    await canvas.findByRole("heading", { name: titles(503)["zh-CN"] });
    setLanguage("en-GB");
    await canvas.findByRole("heading", { name: titles(503).en });
  },
};

/** With TanStack Query, failures that are safe to retry are retried. All others are shown. */
export const Query: Story = {
  name: "With TanStack Query",
  render: () => <WithTanStackQuery />,
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const { title } = translators[locale].describe(404);
    await within(canvasElement).findByRole("heading", { name: new RegExp(title) });
  },
};

/** A server for users in Hong Kong: the initial HTML is in Traditional Chinese, and hydration does not change it. */
export const Server: StoryObj<{ onMismatch: (error: unknown) => void }> = {
  name: "On a server",
  args: { onMismatch: fn() },
  render: ({ onMismatch }) => <ServedPage onMismatch={onMismatch} />,
  play: async ({ args, canvasElement }) => {
    const { title } = translators["zh-TW"].describe(404);
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: new RegExp(title) });
    const served = canvasElement.querySelector<HTMLElement>("[data-first-html]");
    await expect(served?.dataset.firstHtml).toContain(title);
    await waitFor(() => expect(args.onMismatch).not.toHaveBeenCalled());
  },
};
