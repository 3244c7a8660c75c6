import type { Announcement } from "../internals/announcer.ts";
import { clearLog, getLog } from "../internals/announcer.ts";

export type { Announcement, Politeness } from "../internals/announcer.ts";

/** Everything that Errorkit said to assistive technology, oldest first (the last 200). */
export function announcements(): readonly Announcement[] {
  return getLog();
}

/** Forgets what was said, and drops what is still waiting to be said. Call it between tests. */
export function clearAnnouncements(): void {
  clearLog();
}
