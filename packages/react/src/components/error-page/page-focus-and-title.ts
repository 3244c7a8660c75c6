"use client";

import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { focusTemporarily } from "../../a11y/focus.ts";
import { useMessages } from "../../provider/use-messages.ts";

interface PageEffectsProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly autoFocus: boolean;
  readonly updateDocumentTitle: boolean;
}

interface DocumentTitles {
  /** The title that the app set. */
  readonly original: string;
  /** The title that the page set instead. */
  readonly replacement: string;
}

const findHeading = (root: RefObject<HTMLElement | null>) =>
  root.current?.querySelector<HTMLElement>('[data-part="title"]');

/** Restores the title, unless the app has changed it since. */
function restoreTitle(titles: { current: DocumentTitles | undefined }): void {
  if (titles.current && document.title === titles.current.replacement)
    document.title = titles.current.original;
  titles.current = undefined;
}

/**
 * Moves focus to the heading of a page on mount, and updates the title of the document (A5, A6). Renders nothing. It is a
 * component inside the surface, so that it mounts and unmounts with it.
 *
 * @see WCAG 2.4.2
 */
export function PageEffects({ root, autoFocus, updateDocumentTitle }: PageEffectsProps): null {
  const { hydrating } = useMessages();
  const [hydrated] = useState(hydrating);

  useEffect(() => {
    // Do not move focus on hydration: the browser begins at the top of the page.
    if (!autoFocus || hydrated) return;
    const heading = findHeading(root);
    if (heading) focusTemporarily(heading, false);
  }, [autoFocus, hydrated, root]);

  const titles = useRef<DocumentTitles>(undefined);
  useEffect(() => {
    const heading = updateDocumentTitle && findHeading(root);
    if (!heading) return restoreTitle(titles);
    const update = () => {
      const title = heading.textContent?.trim();
      const original =
        document.title === titles.current?.replacement ? titles.current.original : document.title;
      document.title = original ? `${title} – ${original}` : `${title}`;
      // Read back, because the document collapses spaces.
      titles.current = { original, replacement: document.title };
    };
    update();
    // The heading changes with the locale, the body of the response, the connectivity and a sign-in.
    const observer = new MutationObserver(update);
    observer.observe(heading, { characterData: true, childList: true, subtree: true });
    return () => observer.disconnect();
  });
  useEffect(() => () => restoreTitle(titles), []);
  return null;
}
