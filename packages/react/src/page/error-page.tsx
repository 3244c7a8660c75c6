"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef, useCallback, useRef } from "react";
import { useMergedRef } from "../internals/use-merged-ref.ts";
import type { MoreActions, SurfaceKind } from "../parts/kind-of-surface.ts";
import { Surface } from "../parts/surface.tsx";
import type { ErrorSurfaceProps } from "../parts/surface-props.ts";
import { Entrance } from "./entrance.ts";
import { pageActions } from "./page-actions.ts";

/** Props of `ErrorPage`. */
export interface ErrorPageProps extends ErrorSurfaceProps {
  /** Moves focus to the heading when the page comes, so that it is read from there (WCAG 2.4.3). Default `true`. */
  readonly focus?: boolean | undefined;
  /** Puts severity and title before the document's title while the page is there. Default `true`. */
  readonly documentTitle?: boolean | undefined;
  /** Where the console begins; offered where there is nothing to repeat. */
  readonly homeHref?: string | undefined;
}

const KIND: SurfaceKind = {
  name: "page",
  element: "section",
  headingLevel: 1,
  referenceClass: "ek-slip",
  solidRetry: true,
};

/**
 * In the place of a whole page: what happened, what to do next, and the way on that fits the failure: sign in, ask for
 * access, go back, load the new version, try again. Its `h1` takes focus, and the document's title says it. Rules: `SPEC.md`.
 */
export const ErrorPage: ForwardRefExoticComponent<ErrorPageProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorPageProps>(function ErrorPage(props, ref) {
    const { focus = true, documentTitle = true, homeHref, ...rest } = props;
    const root = useRef<HTMLElement>(null);
    const rootRef = useMergedRef(root, ref);
    const moreActions = useCallback<MoreActions>(
      (failure, words) => pageActions(failure, words, homeHref),
      [homeHref],
    );
    return (
      <Surface kind={KIND} props={rest} rootRef={rootRef} moreActions={moreActions} quietEntrance={focus}>
        <Entrance root={root} focus={focus} documentTitle={documentTitle} />
      </Surface>
    );
  });
