import type { Failure } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { ForwardedRef, ReactNode } from "react";
import type { ErrorAction, SurfaceName } from "../types.ts";
import type { CommittedSurface } from "./surface-commit.ts";
import type { SurfaceModel } from "./surface-model.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** What distinguishes one kind of surface from the others. */
export interface SurfaceVariant {
  /** For `data-surface`, the class name `ek-…` and events. */
  readonly name: SurfaceName;
  /** A `section` is a landmark that its heading names, a `div` has the role of a group. */
  readonly element: "section" | "div";
  readonly headingLevel: NonNullable<ErrorSurfaceProps["headingLevel"]>;
  /** Where status and error code are: in the reference line, or above the title. Without it, they are only in the details. */
  readonly codesPosition?: "reference" | "title";
  /** Additional classes of the reference line. */
  readonly referenceClass?: string;
  /**
   * The surface shows several causes. An action concerns only one of them, so none is primary and the retry comes first; each
   * cause has a note.
   */
  readonly hasMultipleCauses?: boolean;
  /** The errors of fields are beside the title, so general text would repeat them. */
  readonly listsFieldErrors?: boolean;
  /** Only title and buttons are visible until the user opens the rest. Buttons are named after the title. */
  readonly compact?: boolean;
  /** Shows no failure, so no event reports what happens to it. */
  readonly silent?: boolean;
  /** The retry is the primary button unless an action is. */
  readonly primaryRetry?: boolean;
  /** Whether what failed is the page at the address of the browser. */
  readonly isPage?: (failure: Failure) => boolean;
}

/** What a surface consists of. */
export interface SurfaceOptions {
  readonly variant: SurfaceVariant;
  readonly props: ErrorSurfaceProps;
  readonly rootRef: ForwardedRef<HTMLElement>;
  /** Content between the text and the footer. */
  readonly children?: ReactNode | ((failure: Failure, messages: Messages) => ReactNode);
  /** Returns the actions that the surface adds to those of the failure; `customize` and the prop `actions` replace them. */
  readonly getExtraActions?: ((failure: Failure, messages: Messages) => readonly ErrorAction[]) | undefined;
  /** Changes what the surface shows; the last step of `getSurfaceModel`. */
  readonly adjustModel?: ((model: SurfaceModel) => SurfaceModel) | undefined;
  /** Called after each commit with what is in the page; with `null` before that leaves the page. */
  readonly onCommit?: (committed: CommittedSurface | null) => void;
  /** Focus moves here on mount, so do not announce it as well; later changes are announced. */
  readonly announcedByFocus?: boolean | undefined;
}
