import { supportedLocales } from "@errorkit/i18n";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { toolbarThemes } from "../../.storybook/toolbar-theme.ts";
import { toLink } from "../../common/link.ts";
import { publishLink } from "../../common/publish-link.ts";
import { galleryIds } from "../../common/surface-gallery.tsx";
import { startState } from "../../matrix/filter.ts";
import { Matrix as MatrixPage } from "../../matrix/matrix.tsx";
import { matrixStateIds } from "../../matrix/states.ts";
import { expectToFit } from "../expect-to-fit.ts";

const meta = {
  title: "Matrix",
  component: MatrixPage,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
  render: (args, story) => <MatrixPage {...args} onLink={publishLink(story)} />,
} satisfies Meta<typeof MatrixPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every surface in every state, language and theme. */
export const Matrix: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-surface="banner"]')).toHaveLength(matrixStateIds.length),
    );
    await waitFor(() => expect(canvasElement.querySelector('[data-retry="running"]')).not.toBeNull());
    await expectToFit();
  },
};

export const EveryLanguageAndTheme: Story = {
  tags: ["!dev"],
  args: {
    link:
      toLink({ ...startState, surface: "all", state: "ready", language: "all", theme: "all" }, startState) ??
      "",
  },
  play: async ({ canvasElement }) => {
    const count = galleryIds.length * supportedLocales.length * toolbarThemes.length;
    await waitFor(() => expect(canvasElement.querySelectorAll("[data-surface]")).toHaveLength(count));
    const boxes = [...canvasElement.querySelectorAll(".matrix-cell")].map((cell) =>
      cell.getBoundingClientRect(),
    );
    for (const [index, box] of boxes.entries()) {
      const next = boxes[index + 1];
      // The next one is in the same row.
      if (next && next.left > box.right) await expect(next.top).toBeCloseTo(box.top, 0);
    }
    await expectToFit();
  },
};
