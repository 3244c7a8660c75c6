/**
 * The text that the lab shows when it opens next. It stays in the memory of the page: an address is sent to the server and
 * kept in the history, and the text may have data of a customer.
 */
let waiting: string | undefined;

/** Fills a text in when the lab opens next. */
export function fillLab(text: string): void {
  waiting = text;
}

/** Returns the text that the lab should show, if there is one. */
export const getLabPaste = (): string | undefined => waiting;

/** Forgets the text, once the lab shows it. */
export function clearLabPaste(): void {
  waiting = undefined;
}
