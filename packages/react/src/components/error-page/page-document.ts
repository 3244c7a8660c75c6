import { focusTemporarily } from "../../a11y/focus.ts";
import type { CommittedSurface } from "../../surface/surface-commit.ts";
import { getAnnouncementParts } from "../../surface/surface-model.ts";
import { formatSeverityPrefix } from "../../utils/messages.ts";
import { removeTitle, setTitle } from "./document-title.ts";

interface PageDocumentOptions {
  readonly autoFocus: boolean;
  readonly updateDocumentTitle: boolean;
}

/** Returns the title as the document shows it: "Error: The service is temporarily unavailable". */
function getDocumentTitle({ model }: CommittedSurface): string {
  const { severity, title } = getAnnouncementParts(model);
  return `${formatSeverityPrefix(model.messages, severity)}${title}`.trim();
}

/**
 * Moves focus to the heading of a page when it appears, and puts its title before the title of the document (A5, A6).
 *
 * @see WCAG 2.4.2
 */
export class PageDocument {
  #hasAppeared = false;

  /** Call it after each commit; with `null` before the page leaves the document. */
  update(page: CommittedSurface | null, { autoFocus, updateDocumentTitle }: PageDocumentOptions): void {
    if (page && autoFocus && !this.#hasAppeared) this.#focusHeading(page);
    this.#hasAppeared = page !== null;
    if (page && updateDocumentTitle) setTitle(this, getDocumentTitle(page));
    else removeTitle(this);
  }

  #focusHeading({ element, hydrated }: CommittedSurface): void {
    // Do not move focus on hydration: the browser begins at the top of the page.
    const heading = hydrated ? null : element.querySelector<HTMLElement>('[data-part="title"]');
    if (heading) focusTemporarily(heading, false);
  }
}
