import { useCallback, useEffect, useRef, useState } from "react";
import { parseLink, toLink } from "./link.ts";

/** A component whose state can be linked to. */
export interface Linkable {
  /** The state as one word of the address. */
  link?: string;
  /** Is told the word whenever the state changes. */
  onLink?: (link: string) => void;
}

/** How long a person may type before the address follows, in milliseconds. */
const DEBOUNCE_MS = 250;

/** State that stands in the address: it begins as the link says, follows the link, and tells each change. */
export function useLinkedState<State extends object>(
  { link = "", onLink }: Linkable,
  start: State,
): [State, (change: Partial<State>) => void] {
  const [state, setState] = useState(() => parseLink(link, start));
  const publishedLink = useRef(link);
  useEffect(() => {
    if (link === publishedLink.current) return;
    publishedLink.current = link;
    setState(parseLink(link, start));
  }, [link, start]);
  useEffect(() => {
    const next = toLink(state, start) ?? "";
    if (next === publishedLink.current) return;
    const timer = setTimeout(() => {
      publishedLink.current = next;
      onLink?.(next);
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [state, start, onLink]);
  const change = useCallback(
    (changes: Partial<State>) => setState((before) => ({ ...before, ...changes })),
    [],
  );
  return [state, change];
}
