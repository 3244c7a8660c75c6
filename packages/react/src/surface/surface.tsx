"use client";

import type { ForwardedRef, JSX } from "react";
import { useEffect, useRef } from "react";
import { useSettings } from "../provider/settings-context.ts";
import { useErrorReading } from "../provider/use-error-reading.ts";
import { emitEvent } from "../utils/emit-event.ts";
import { useHeldBack } from "../utils/use-held-back.ts";
import { useRetryAttempts } from "../utils/use-retry-attempts.ts";
import { SurfaceView } from "./surface-view.tsx";
import type { SurfaceOptions, VisibleSurface } from "./types.ts";

interface SurfaceProps extends SurfaceOptions {
  readonly rootRef: ForwardedRef<HTMLElement>;
}

/**
 * From an error of any kind to a card, or to nothing: the one way that every surface takes. Query libraries forget an error
 * while they ask again, so a card stays as it last was until the attempt that began on it has ended. So it does for a
 * failure that is held back while the page is being left.
 */
export function Surface({ rootRef, ...given }: SurfaceProps): JSX.Element | null {
  const settings = useSettings();
  const reading = useErrorReading(given.props.error);
  const held = useHeldBack(reading);
  const attempts = useRetryAttempts(given.props.onRetry);

  const last = useRef<VisibleSurface>(undefined);
  const kept = held || attempts.running ? last.current : undefined;
  const shown = reading && !held ? { ...given, reading } : kept;
  useEffect(() => {
    if (held) return;
    if (reading) last.current = shown;
    else if (last.current && !attempts.running) {
      if (attempts.reset()) emitEvent(settings, "resolved", given.variant.name, last.current.reading.failure);
      last.current = undefined;
    }
  });

  if (!shown || (shown.reading.failure.kind === "aborted" && !shown.props.showAborted)) return null;
  return <SurfaceView surface={shown} attempts={attempts} rootRef={rootRef} />;
}
