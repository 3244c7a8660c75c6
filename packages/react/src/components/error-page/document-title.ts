/** How often in a row a page puts its title back, before it gives in to a program that sets another one each time. */
const MAX_REPAIRS = 100;

/** The titles of the pages that are mounted, the latest last: only its title shows. */
const titles = new Map<object, string>();

/** The title that the app set. */
let original = "";
/** The title that was set instead. */
let replacement: string | undefined;
let observer: MutationObserver | undefined;
let repairs = 0;

function apply(): void {
  // A title that contains this one was made from it, by another copy of Errorkit.
  if (replacement !== undefined && document.title.includes(replacement)) {
    if (document.title !== replacement) return;
  } else original = document.title;
  const title = [...titles.values()].pop();
  document.title = title && original ? `${title} – ${original}` : (title ?? original);
  // Read back, because the document collapses spaces.
  replacement = title === undefined ? undefined : document.title;
}

function repair(): void {
  if (document.title === replacement || repairs >= MAX_REPAIRS) return;
  repairs += 1;
  apply();
}

/** Puts a title before the title of the document, also when your app or React changes the document's title later. */
export function setTitle(owner: object, title: string): void {
  repairs = 0;
  titles.set(owner, title);
  apply();
  if (observer) return;
  observer = new MutationObserver(repair);
  // A framework replaces the element: Next.js and React 19 render `<title>` of the route that they navigate to.
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
}

/** Restores the title of the document, unless your app has changed it since, or another page is mounted. */
export function removeTitle(owner: object): void {
  if (!titles.delete(owner)) return;
  apply();
  if (titles.size > 0) return;
  observer?.disconnect();
  observer = replacement = undefined;
}
