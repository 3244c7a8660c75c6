const KEY = "errorkit:reloaded";

/**
 * Reloads the page, once for each tab: with a chunk that is missing for good, or two versions behind a load balancer, the page
 * would reload forever. Without session storage it does not reload, because it could not know.
 *
 * @returns whether the page reloads
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
