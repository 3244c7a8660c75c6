import type { Meta, StoryObj } from "@storybook/react-vite";
import { createInstance } from "i18next";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../demo/catalogs.ts";
import { failureFromResponse } from "../../demo/failures.ts";
import { useDemo } from "../../demo/use-demo.ts";
import { App as WithAnotherLibrary } from "./examples/with-another-library.tsx";
import { App as WithI18next } from "./examples/with-i18next.tsx";
import { App as WithTanStackQuery } from "./examples/with-tanstack-query.tsx";
import { App as WithoutI18next } from "./examples/without-i18next.tsx";
import { ServedPage } from "./served-page.tsx";

const meta = {
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

/** A host without i18next gives the provider a locale. */
export const Without: Story = {
  name: "Without i18next",
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

const host = createInstance({ lng: "en", resources: {} });

/** A host's own i18next instance leads, and stays as it was. */
export const With: Story = {
  name: "With i18next",
  loaders: [
    async ({ globals }) => {
      if (!host.isInitialized) await host.init();
      await host.changeLanguage(readGlobals(globals).locale);
    },
  ],
  render: () => <WithI18next host={host} error={failure} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await host.changeLanguage("zh-CN");
    await canvas.findByRole("heading", { name: titles(503)["zh-CN"] });
    await host.changeLanguage("en");
    await canvas.findByRole("heading", { name: titles(503).en });
    await expect(Object.keys(host.store.data)).toEqual([]);
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

/** Any other library: hand its language on. */
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

/** TanStack Query: what may repeat itself is repeated, the rest is shown. */
export const Query: Story = {
  name: "With TanStack Query",
  render: () => <WithTanStackQuery />,
  play: async ({ canvasElement, globals }) => {
    const { locale } = readGlobals(globals);
    const { title } = translators[locale].describe(404);
    await within(canvasElement).findByRole("heading", { name: new RegExp(title) });
  },
};

/** A server for Hong Kong: Traditional Chinese in the first HTML, and no word changes when the page comes to life. */
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
