import type { SupportedLocale } from "@errorkit/i18n";
import { ErrorkitProvider } from "@errorkit/react";
import type { JSX } from "react";
import { memo, useMemo, useState } from "react";
import type { ToolbarTheme } from "../.storybook/toolbar-theme.ts";
import { isDark, isHighContrast } from "../.storybook/toolbar-theme.ts";
import { translators } from "../common/catalogs.ts";
import { PressOnMount } from "../common/press-on-mount.tsx";
import type { GalleryId } from "../common/surface-gallery.tsx";
import { gallery } from "../common/surface-gallery.tsx";
import type { MatrixState, MatrixStateId } from "./states.ts";
import { matrixStates } from "./states.ts";

export interface MatrixCellProps {
  readonly surface: GalleryId;
  readonly state: MatrixStateId;
  readonly locale: SupportedLocale;
  readonly theme: ToolbarTheme;
  /** When waits began, the same for every cell. */
  readonly waitsSince: number;
}

const noop = () => undefined;
const neverEnds = () => new Promise(() => undefined);

/** One surface in one state, language and theme. It is a picture, so the page makes it inert. */
export const MatrixCell = memo(function MatrixCell({
  surface,
  state,
  locale,
  theme,
  waitsSince,
}: MatrixCellProps): JSX.Element {
  const Surface = gallery[surface];
  const { failure, method, pressed }: MatrixState = matrixStates[state];
  const [addedAt] = useState(Date.now);
  const timestamp = failure.retryAfterSeconds === undefined ? addedAt : waitsSince;
  const shown = useMemo(() => ({ ...failure, timestamp }), [failure, timestamp]);
  const picture = (
    <Surface failure={shown} method={method ?? "GET"} onRetry={pressed === "retry" ? neverEnds : noop} />
  );
  return (
    <div
      className="matrix-cell"
      lang={locale}
      inert
      data-ek-theme={isDark(theme) ? "dark" : "light"}
      data-ek-contrast={isHighContrast(theme) ? "more" : undefined}
    >
      <ErrorkitProvider
        translator={translators[locale]}
        audience="operator"
        supportHref="mailto:support@example.test"
        onSignIn={noop}
        onRequestAccess={noop}
      >
        {pressed ? <PressOnMount part={pressed}>{picture}</PressOnMount> : picture}
      </ErrorkitProvider>
    </div>
  );
});
