import type { JSX, MouseEvent, ReactNode } from "react";
import { NAVIGATE_URL } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

export interface PageLinkProps {
  /** The path of a page: `/story/error-lab--error-lab` or `/docs/components-errorbanner--docs`. */
  readonly path: string;
  readonly children: ReactNode;
  /** Called before the page opens. */
  readonly onOpen?: () => void;
}

/** A link to another page of the Storybook. It also works in a new tab. */
export function PageLink({ path, children, onOpen }: PageLinkProps): JSX.Element {
  const open = (event: MouseEvent) => {
    // The page around the story opens the other page without loading itself again.
    if (window.parent === window || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen?.();
    addons.getChannel().emit(NAVIGATE_URL, `?path=${path}`);
  };
  return (
    <a href={`./?path=${path}`} target="_top" onClick={open}>
      {children}
    </a>
  );
}
