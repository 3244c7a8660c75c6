import type { SupportedLocale } from "@errorkit/i18n";
import type { ToolbarTheme } from "../.storybook/toolbar-theme.ts";
import type { GalleryId } from "../common/surface-gallery.tsx";
import type { MatrixStateId } from "./states.ts";

/** The state in the URL. */
export interface MatrixFilter {
  readonly surface: GalleryId | "all";
  readonly state: MatrixStateId | "all";
  readonly language: SupportedLocale | "all" | "toolbar";
  readonly theme: ToolbarTheme | "all" | "toolbar";
}

/** The state without a link. */
export const startState: MatrixFilter = {
  surface: "banner",
  state: "all",
  language: "toolbar",
  theme: "toolbar",
};
