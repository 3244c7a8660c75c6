import type { ErrorSurfaceProps } from "@errorkit/react";
import { ErrorBanner } from "@errorkit/react";
import type { CSSProperties, JSX } from "react";

/** The tokens of `theming.css`, on one element instead of on the page. */
const tokens = {
  "--ek-error": "light-dark(#c62828, #ff8a80)",
  "--ek-radius": "2px",
  "--ek-control-height": "2rem",
  "--ek-severity-bg": "light-dark(#fff5f5, #3b1212)",
} as CSSProperties;

export const ThemedBanner = (props: ErrorSurfaceProps): JSX.Element => (
  <div style={tokens}>
    <ErrorBanner {...props} />
  </div>
);
