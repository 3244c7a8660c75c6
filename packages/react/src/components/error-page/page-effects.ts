"use client";

import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { focusTemporarily } from "../../a11y/focus.ts";
import { useLiveTranslator } from "../../hooks/use-translator.ts";

interface PageEffectsProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly autoFocus: boolean;
  readonly updateDocumentTitle: boolean;
}

/** The document's title as the host gave it, and as it is while the page is there. */
interface Titles {
  readonly original: string;
  readonly own: string;
}

const headingIn = (root: RefObject<HTMLElement | null>) =>
  root.current?.querySelector<HTMLElement>('[data-part="title"]');

/**
 * What a whole page does when it comes: its heading takes focus, and the document's title says what happened (A5, A6).
 * Draws nothing; it stands inside the card, so that it comes and goes with that.
 */
export function PageEffects({ root, autoFocus, updateDocumentTitle }: PageEffectsProps): null {
  const { hydrating } = useLiveTranslator();
  const hydrated = useRef(hydrating).current;

  useEffect(() => {
    // A page that a server sent begins at its beginning; nothing took the reader away from there.
    if (!autoFocus || hydrated) return;
    const heading = headingIn(root);
    if (heading) focusTemporarily(heading, false);
  }, [autoFocus, hydrated, root]);

  const titles = useRef<Titles>(undefined);
  useEffect(() => {
    const heading = updateDocumentTitle && headingIn(root);
    if (!heading) return restore(titles);
    const say = () => {
      const messages = heading.textContent?.trim();
      const { title } = document;
      const original = title === titles.current?.own ? titles.current.original : title;
      document.title = original ? `${messages} – ${original}` : `${messages}`;
      // As the document has it, which folds spaces.
      titles.current = { original, own: document.title };
    };
    say();
    // They change by themselves too: with the language, the body of the answer, the network, signing in.
    const changes = new MutationObserver(say);
    changes.observe(heading, { characterData: true, childList: true, subtree: true });
    return () => changes.disconnect();
  });
  useEffect(() => () => restore(titles), []);
  return null;
}

/** Gives the title back, unless the host has changed it meanwhile: then it is the host's already. */
function restore(titles: { current: Titles | undefined }): void {
  if (titles.current && document.title === titles.current.own) document.title = titles.current.original;
  titles.current = undefined;
}
