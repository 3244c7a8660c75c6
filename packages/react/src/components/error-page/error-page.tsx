"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef, useCallback, useRef } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { GetExtraActions, SurfaceVariant } from "../../surface/types.ts";
import { useMergedRef } from "../../utils/use-merged-ref.ts";
import { getPageActions } from "./page-actions.ts";
import { PageEffects } from "./page-effects.ts";

/** Props of `ErrorPage`. */
export interface ErrorPageProps extends ErrorSurfaceProps {
  /** Moves focus to the heading when the page comes, so that it is read from there (WCAG 2.4.3). Default `true`. */
  readonly autoFocus?: boolean | undefined;
  /** Puts severity and title before the document's title while the page is there. Default `true`. */
  readonly updateDocumentTitle?: boolean | undefined;
  /** Where the console begins; offered where there is nothing to repeat. */
  readonly homeHref?: string | undefined;
}

const KIND: SurfaceVariant = {
  name: "page",
  element: "section",
  headingLevel: 1,
  referenceClass: "ek-reference-box",
  primaryRetry: true,
};

/**
 * In the place of a whole page: what happened, what to do next, and the way on that fits the failure: sign in, ask for
 * access, go back, load the new version, try again. Its `h1` takes focus, and the document's title says it. Rules: `SPEC.md`.
 */
export const ErrorPage: ForwardRefExoticComponent<ErrorPageProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorPageProps>(function ErrorPage(props, ref) {
    const { autoFocus = true, updateDocumentTitle = true, homeHref, ...rest } = props;
    const root = useRef<HTMLElement>(null);
    const rootRef = useMergedRef(root, ref);
    const moreActions = useCallback<GetExtraActions>(
      (failure, messages) => getPageActions(failure, messages, homeHref),
      [homeHref],
    );
    return (
      <Surface
        variant={KIND}
        props={rest}
        rootRef={rootRef}
        getExtraActions={moreActions}
        announcedByFocus={autoFocus}
      >
        <PageEffects root={root} autoFocus={autoFocus} updateDocumentTitle={updateDocumentTitle} />
      </Surface>
    );
  });
