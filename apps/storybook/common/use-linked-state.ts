import { useCallback, useEffect, useRef, useState } from "react";
import { parseLink, toLink } from "./link.ts";

/** Props of a component whose state is in the URL. */
export interface Linkable {
  /** The encoded state, see `toLink`. */
  link?: string;
  /** Called with the new link when the state changes. */
  onLink?: (link: string) => void;
}

/** The delay between the user's input and the update of the URL, in milliseconds. */
const DEBOUNCE_MS = 250;

/**
 * State that is in the URL: it starts from the link, follows the link, and publishes each change.
 *
 * @param open returns the state with which a linked state opens
 */
export function useLinkedState<State extends object>(
  { link = "", onLink }: Linkable,
  start: State,
  open: (linked: State) => State = (linked) => linked,
): [State, (change: Partial<State>) => void] {
  const [state, setState] = useState(() => open(parseLink(link, start)));
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
