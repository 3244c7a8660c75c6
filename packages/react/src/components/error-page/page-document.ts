import { focusTemporarily } from "../../a11y/focus.ts";
import type { CommittedSurface } from "../../surface/surface-commit.ts";
import { getAnnouncementParts } from "../../surface/surface-model.ts";
import { formatSeverityPrefix } from "../../utils/messages.ts";

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
  /** The title that the app set. */
  #original: string | undefined;
  /** The title that the page set instead. */
  #replacement: string | undefined;

  /** Call it after each commit; with `null` before the page leaves the document. */
  update(page: CommittedSurface | null, { autoFocus, updateDocumentTitle }: PageDocumentOptions): void {
    if (page && autoFocus && !this.#hasAppeared) this.#focusHeading(page);
    this.#hasAppeared = page !== null;
    if (page && updateDocumentTitle) this.#setTitle(getDocumentTitle(page));
    else this.#restoreTitle();
  }

  #focusHeading({ element, hydrated }: CommittedSurface): void {
    // Do not move focus on hydration: the browser begins at the top of the page.
    const heading = hydrated ? null : element.querySelector<HTMLElement>('[data-part="title"]');
    if (heading) focusTemporarily(heading, false);
  }

  #setTitle(title: string): void {
    if (this.#original === undefined || document.title !== this.#replacement) this.#original = document.title;
    document.title = this.#original ? `${title} – ${this.#original}` : title;
    // Read back, because the document collapses spaces.
    this.#replacement = document.title;
  }

  /** Restores the title, unless the app has changed it since. */
  #restoreTitle(): void {
    if (this.#original !== undefined && document.title === this.#replacement) document.title = this.#original;
    this.#original = undefined;
    this.#replacement = undefined;
  }
}
