import { services } from "@errorkit/core/services";
import { localeInfo, resolveLocale, supportedLocales } from "@errorkit/i18n";
import type { GlobalTypes } from "storybook/internal/csf";
import { systemBase } from "./system-base.ts";
import { extraTags } from "./toolbar-tags.ts";

/** The toolbar's initial selection. The locale follows the browser, the theme follows the system. */
export const initialGlobals = {
  locale: resolveLocale(globalThis.navigator?.languages) as string,
  theme: systemBase,
  method: "read",
  service: "none",
  retryPolicy: "standard",
};

/** The toolbar's menus. Each language is shown by its own name. */
export const globalTypes: GlobalTypes = {
  locale: {
    description: "Language of the user",
    toolbar: {
      icon: "globe",
      dynamicTitle: true,
      items: [
        ...supportedLocales.map((locale) => ({ value: locale as string, title: localeInfo[locale].name })),
        ...extraTags.map(({ locale: _, ...item }) => item),
      ],
    },
  },
  theme: {
    description: "Colors",
    toolbar: {
      icon: "contrast",
      dynamicTitle: true,
      items: [
        { value: "light", title: "Light" },
        { value: "dark", title: "Dark" },
        { value: "high-contrast", title: "High contrast" },
        { value: "dark-high-contrast", title: "High contrast, dark" },
      ],
    },
  },
  method: {
    description: "Method of the failed request",
    toolbar: {
      icon: "transfer",
      dynamicTitle: true,
      items: [
        { value: "read", title: "Read (GET)" },
        { value: "write", title: "Write (POST)" },
      ],
    },
  },
  service: {
    description: "Service that sent the response",
    toolbar: {
      icon: "database",
      dynamicTitle: true,
      items: [
        { value: "none", title: "Any service" },
        ...Object.values(services).map(({ id, name }) => ({
          value: id,
          title: name.includes(" ") ? id.toUpperCase() : name,
        })),
      ],
    },
  },
  retryPolicy: {
    description: "Retry policy",
    toolbar: {
      icon: "book",
      dynamicTitle: true,
      items: [
        { value: "standard", title: "HTTP standard" },
        { value: "documented", title: "Service document" },
      ],
    },
  },
};
