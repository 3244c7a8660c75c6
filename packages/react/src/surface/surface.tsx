"use client";

import type { ForwardRefRenderFunction, JSX } from "react";
import { useEffect, useState } from "react";
import { useSettings } from "../provider/settings-context.ts";
import { useErrorReading } from "../provider/use-error-readings.ts";
import { emitEvent } from "../utils/emit-event.ts";
import { useHeldBack } from "../utils/use-held-back.ts";
import { useRetryAttempts } from "../utils/use-retry-attempts.ts";
import type { SurfaceOptions, SurfaceVariant } from "./surface-options.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";
import { SurfaceView } from "./surface-view.tsx";

/**
 * Shows an error, or nothing. Query libraries clear an error while they fetch again, so a surface stays as it was until the
 * retry that started on it has ended. It also stays while a new failure is held back because the user is leaving the page.
 */
export function Surface(options: SurfaceOptions): JSX.Element | null {
  const settings = useSettings();
  const reading = useErrorReading(options.props.error);
  const heldBack = useHeldBack(reading);
  const attempts = useRetryAttempts(options.props.onRetry);

  const current = heldBack ? null : reading;
  const [last, setLast] = useState(() => current && { options, reading: current });
  if (current && (last?.options !== options || last.reading !== current))
    setLast({ options, reading: current });
  const isResolved = !reading && !attempts.running;
  useEffect(() => {
    if (!isResolved || !last) return;
    if (attempts.reset()) emitEvent(settings, "resolved", last.options.variant.name, last.reading.failure);
    setLast(null);
  });

  if (!last || isResolved) return null;
  if (last.reading.failure.kind === "aborted" && !last.options.props.showAborted) return null;
  return <SurfaceView {...last} attempts={attempts} />;
}

/**
 * Creates the render function of a surface that adds nothing to the shared parts, for `forwardRef`.
 *
 * @param displayName the name of the component in the React developer tools
 */
export function createSurface(
  displayName: string,
  variant: SurfaceVariant,
): ForwardRefRenderFunction<HTMLElement, ErrorSurfaceProps> {
  const render: ForwardRefRenderFunction<HTMLElement, ErrorSurfaceProps> = (props, ref) => (
    <Surface variant={variant} props={props} rootRef={ref} />
  );
  render.displayName = displayName;
  return render;
}
