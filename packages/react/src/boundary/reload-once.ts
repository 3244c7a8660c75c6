const KEY = "errorkit:reloaded-at";
const A_MINUTE = 60_000;

/**
 * Loads the page again unless that was done a moment ago: a page that is broken for good would else load for ever.
 * Without a store that outlives the page it cannot know, and leaves it.
 */
export function reloadOnce(now: number = Date.now(), reload: () => void = () => location.reload()): boolean {
  try {
    const before = Number(sessionStorage.getItem(KEY));
    if (now - before < A_MINUTE) return false;
    sessionStorage.setItem(KEY, String(now));
  } catch {
    return false;
  }
  reload();
  return true;
}
