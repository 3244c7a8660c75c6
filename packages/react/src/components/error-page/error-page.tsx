"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef, useState } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import { isFromRoute } from "./is-from-route.ts";
import { getPageActions } from "./page-actions.ts";
import { PageDocument } from "./page-document.ts";

export interface ErrorPageProps extends ErrorSurfaceProps {
  /**
   * Moves focus to the heading when the page mounts, so that screen readers start there. A server-rendered page doesn't take
   * focus, so reading starts at the top.
   *
   * @default true
   * @see WCAG 2.4.3
   */
  readonly autoFocus?: boolean | undefined;
  /**
   * Puts severity and title before the title of the document while the page is mounted.
   *
   * @default true
   * @see WCAG 2.4.2
   */
  readonly updateDocumentTitle?: boolean | undefined;
  /**
   * The address of your app's home page. The page links to it, except when the user has to sign in, is offline, or has canceled
   * the request.
   */
  readonly homeHref?: string | undefined;
}

const VARIANT: SurfaceVariant = {
  name: "page",
  element: "section",
  headingLevel: 1,
  codesPosition: "title",
  referenceClass: "ek-reference-box",
  primaryRetry: true,
  isPage: isFromRoute,
};

/**
 * An error in place of a whole page: what happened, what to do next, and the action that fits the failure: sign in, request
 * access, go back, load the new version, retry. Its `h1` takes focus, and the title of the document contains it. Rules:
 * `SPEC.md`.
 *
 * @example
 * ```tsx
 * <ErrorPage error={useRouteError()} homeHref="/" />
 * ```
 */
export const ErrorPage: ForwardRefExoticComponent<ErrorPageProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorPageProps>(function ErrorPage(props, ref) {
    const { autoFocus = true, updateDocumentTitle = true, homeHref, ...surfaceProps } = props;
    const [page] = useState(() => new PageDocument());
    return (
      <Surface
        variant={VARIANT}
        props={surfaceProps}
        rootRef={ref}
        getExtraActions={(failure, messages) =>
          getPageActions(failure, messages, { homeHref, onRetry: props.onRetry })
        }
        announcedByFocus={autoFocus}
        onCommit={(committed) => page.update(committed, { autoFocus, updateDocumentTitle })}
      />
    );
  });
