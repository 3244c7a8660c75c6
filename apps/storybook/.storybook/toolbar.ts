import { services } from "@errorkit/core/services";
import { resolveLocale } from "@errorkit/i18n";

/** What the toolbar starts with; the language is the visitor's own. */
export const initialGlobals = {
  locale: resolveLocale(globalThis.navigator?.languages) as string,
  theme: "light",
  method: "read",
  service: "none",
  policy: "standard",
};

/** What the toolbar offers. Languages call themselves by their own names; a code that no language has stands for layout. */
export const globalTypes = {
  locale: {
    description: "Language of the reader",
    toolbar: {
      icon: "globe",
      dynamicTitle: true,
      items: [
        { value: "en", title: "English" },
        { value: "zh-CN", title: "简体中文" },
        { value: "zh-TW", title: "繁體中文" },
        { value: "zh-HK", title: "繁體中文（香港）", right: "→ zh-TW" },
        { value: "en-XA", title: "Pseudo, long", right: "en-XA" },
        { value: "ar-XB", title: "Pseudo, right to left", right: "ar-XB" },
      ],
    },
  },
  theme: {
    description: "Colours",
    toolbar: {
      icon: "contrast",
      dynamicTitle: true,
      items: [
        { value: "light", title: "Light" },
        { value: "dark", title: "Dark" },
        { value: "high-contrast", title: "High contrast" },
      ],
    },
  },
  method: {
    description: "What the failed request did",
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
    description: "The service that answered",
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
  policy: {
    description: "Whose advice on retrying is followed",
    toolbar: {
      icon: "book",
      dynamicTitle: true,
      items: [
        { value: "standard", title: "HTTP standard" },
        { value: "documented", title: "Service's document" },
      ],
    },
  },
} as const;
