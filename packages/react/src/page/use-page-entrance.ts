"use client";

import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { useReading } from "../hooks/use-reading.ts";
import { useLiveTranslator } from "../hooks/use-translator.ts";
import { focusGently } from "../internals/focus.ts";

interface Entrance {
  readonly error: unknown;
  readonly focus: boolean;
  readonly documentTitle: boolean;
}

const headingIn = (root: RefObject<HTMLElement | null>) =>
  root.current?.querySelector<HTMLElement>('[data-part="title"]');

/** What a whole page does when it comes: its heading takes focus, and the document's title says what happened (A5, A6). */
export function usePageEntrance(
  root: RefObject<HTMLElement | null>,
  { error, focus, documentTitle }: Entrance,
): void {
  const reading = useReading(error);
  const { hydrating } = useLiveTranslator();
  const hydrated = useRef(hydrating).current;
  const shown = reading !== null;

  useEffect(() => {
    // A page that a server sent begins at its beginning; nothing took the reader away from there.
    if (!shown || !focus || hydrated) return;
    const heading = headingIn(root);
    if (heading) focusGently(heading, false);
  }, [shown, focus, hydrated, root]);

  const original = useRef<string>(undefined);
  useEffect(() => {
    if (!documentTitle) return;
    const heading = headingIn(root)?.textContent?.trim();
    if (!heading) return restore(original);
    original.current ??= document.title;
    document.title = original.current ? `${heading} – ${original.current}` : heading;
  });
  useEffect(() => () => restore(original), []);
}

function restore(original: { current: string | undefined }): void {
  if (original.current !== undefined) document.title = original.current;
  original.current = undefined;
}
