import "@errorkit/react/styles.css";
import "./preview.css";
import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
import { Stage } from "./stage.tsx";

if (import.meta.env.PROD) {
  const { startRealAnswersWorker } = await import("../server/real-answers-worker.ts");
  await startRealAnswersWorker();
}

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  initialGlobals: {
    locale: "en",
    theme: "light",
    method: "read",
    service: "none",
    ...import.meta.env.EK_GLOBALS,
  },
  globalTypes: {
    locale: {
      description: "Language of the reader",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "en", title: "English" },
          { value: "zh-CN", title: "简体中文" },
          { value: "zh-TW", title: "繁體中文" },
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
          { value: "modelarts", title: "ModelArts" },
          { value: "css", title: "CSS" },
          { value: "mrs", title: "MRS" },
          { value: "ges", title: "GES" },
        ],
      },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <Stage globals={globals}>
        <Story />
      </Stage>
    ),
  ],
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Console",
          "Lab",
          "Status explorer",
          "Words",
          "Banner",
          ["Overview", "From a real answer"],
        ],
      },
    },
  },
  tags: ["autodocs"],
});
