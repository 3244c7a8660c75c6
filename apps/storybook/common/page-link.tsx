import type { JSX, MouseEvent, ReactNode } from "react";
import { NAVIGATE_URL } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

export interface PageLinkProps {
  /** The path of a page: `/story/lab--lab` or `/docs/components-errorbanner--docs`. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A link to another page of the Storybook. It also works in a new tab. */
export function PageLink({ path, children }: PageLinkProps): JSX.Element {
  const open = (event: MouseEvent) => {
    // The page around the story opens the other page without loading itself again.
    if (window.parent === window || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    addons.getChannel().emit(NAVIGATE_URL, `?path=${path}`);
  };
  return (
    <a href={`./?path=${path}`} target="_top" onClick={open}>
      {children}
    </a>
  );
}
