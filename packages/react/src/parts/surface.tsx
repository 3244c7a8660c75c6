"use client";

import type { ForwardedRef, JSX } from "react";
import { useEffect, useRef } from "react";
import { useAttempts } from "../hooks/use-attempts.ts";
import { useReading } from "../hooks/use-reading.ts";
import type { ErrorReading } from "../internals/readings.ts";
import { reportEvent } from "../internals/report-event.ts";
import { useSettings } from "../provider/settings.ts";
import { Card } from "./card.tsx";
import type { SurfaceExtras, SurfaceKind } from "./kind-of-surface.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

interface SurfaceProps extends SurfaceExtras {
  readonly kind: SurfaceKind;
  readonly props: ErrorSurfaceProps;
  readonly rootRef: ForwardedRef<HTMLElement>;
}

/** From an error of any kind to a card, or to nothing: the one way that every surface takes. */
export function Surface({ kind, props, rootRef, ...extras }: SurfaceProps): JSX.Element | null {
  const settings = useSettings();
  const reading = useReading(props.error);
  const attempts = useAttempts(props.onRetry);

  const last = useRef<ErrorReading | null>(null);
  useEffect(() => {
    if (!reading && last.current && attempts.settle()) {
      reportEvent(settings, "settled", kind.name, last.current.failure);
    }
    last.current = reading;
  });

  if (!reading || (reading.failure.kind === "aborted" && !props.showAborted)) return null;
  return (
    <Card kind={kind} props={props} reading={reading} attempts={attempts} rootRef={rootRef} {...extras} />
  );
}
