"use client";

import type { JSX } from "react";
import { getAnnouncementParts } from "./surface-model.ts";
import type { SurfaceOptions } from "./surface-options.ts";
import { renderSurface } from "./surface-view.tsx";
import { useSurface } from "./use-surface.ts";

/** Shows an error, or nothing. The only component of a surface that has state. */
export function Surface(options: SurfaceOptions): JSX.Element | null {
  const shown = useSurface(options);
  if (!shown) return null;
  const { id, model, store, state } = shown;
  const { variant, props } = shown.options;
  return renderSurface(
    {
      id,
      variant,
      model,
      store,
      isRetrying: state.attempts.running,
      onRetry: props.onRetry && store.retry,
      detailsId: `${id}-details`,
      detailsOpen: state.detailsOpen,
      getName: (label) =>
        variant.compact
          ? model.messages.t("ui.labeled", { label, value: getAnnouncementParts(model).title })
          : undefined,
    },
    shown.options,
  );
}
