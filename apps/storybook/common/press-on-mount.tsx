import type { JSX, ReactNode } from "react";
import { useEffect, useRef } from "react";

export interface PressOnMountProps {
  /** The `data-part` of the button, such as `retry` or `details-trigger`. */
  readonly part: string;
  readonly children: ReactNode;
}

/** Presses a button of a surface once, so that a story shows its later state on documentation pages too. Moves no focus. */
export function PressOnMount({ part, children }: PressOnMountProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the surface has mounted. React may run effects twice, so the first press is canceled.
    const timer = setTimeout(() => box.current?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.click());
    return () => clearTimeout(timer);
  }, [part]);
  return (
    <div ref={box} style={{ display: "contents" }}>
      {children}
    </div>
  );
}
