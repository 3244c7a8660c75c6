import type { ReactNode } from "react";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** What makes a surface this surface: the rest is one anatomy. */
export interface SurfaceKind {
  /** For `data-surface`, the class name `ek-…` and reports. */
  readonly name: string;
  /** `section` is a landmark named by its heading, `group` a group. */
  readonly element: "section" | "group";
  readonly headingLevel: NonNullable<ErrorSurfaceProps["headingLevel"]>;
  /** Extra classes of the reference line. */
  readonly referenceClass?: string;
}

/** What a surface may add to the shared anatomy. */
export interface SurfaceExtras {
  /** Between the text and the foot. */
  readonly children?: ReactNode;
  /** How many failures this card stands for; shown from 2. */
  readonly count?: number | undefined;
}
