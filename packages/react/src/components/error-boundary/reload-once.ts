const KEY = "errorkit:reloaded";

/**
 * Loads the page again by itself, once in the life of a tab: versions that take turns behind a load balancer, or a chunk
 * that is missing for good, would else load it for ever, however far apart. Without a store that outlives the page it cannot
 * know, and leaves it.
 */
export function reloadOnce(): boolean {
  try {
    if (sessionStorage.getItem(KEY) !== null) return false;
    sessionStorage.setItem(KEY, "");
  } catch {
    return false;
  }
  location.reload();
  return true;
}
