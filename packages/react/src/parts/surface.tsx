"use client";

import type { ForwardedRef, JSX } from "react";
import { useEffect, useRef } from "react";
import { useAttempts } from "../hooks/use-attempts.ts";
import { useHeldBack } from "../hooks/use-held-back.ts";
import { useReading } from "../hooks/use-reading.ts";
import { reportEvent } from "../internals/report-event.ts";
import { useSettings } from "../provider/settings.ts";
import { Card } from "./card.tsx";
import type { GivenSurface, ShownSurface } from "./kind-of-surface.ts";

interface SurfaceProps extends GivenSurface {
  readonly rootRef: ForwardedRef<HTMLElement>;
}

/**
 * From an error of any kind to a card, or to nothing: the one way that every surface takes. Query libraries forget an error
 * while they ask again, so a card stays as it last was until the attempt that began on it has ended. So it does for a
 * failure that is held back while the page is being left.
 */
export function Surface({ rootRef, ...given }: SurfaceProps): JSX.Element | null {
  const settings = useSettings();
  const reading = useReading(given.props.error);
  const held = useHeldBack(reading);
  const attempts = useAttempts(given.props.onRetry);

  const last = useRef<ShownSurface>(undefined);
  const kept = held || attempts.running ? last.current : undefined;
  const shown = reading && !held ? { ...given, reading } : kept;
  useEffect(() => {
    if (held) return;
    if (reading) last.current = shown;
    else if (last.current && !attempts.running) {
      if (attempts.settle()) reportEvent(settings, "settled", given.kind.name, last.current.reading.failure);
      last.current = undefined;
    }
  });

  if (!shown || (shown.reading.failure.kind === "aborted" && !shown.props.showAborted)) return null;
  return <Card shown={shown} attempts={attempts} rootRef={rootRef} />;
}
