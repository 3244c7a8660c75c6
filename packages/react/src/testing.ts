import type { Announcement } from "./a11y/live-announcer.ts";
import { clearAnnouncementLog, getAnnouncementLog } from "./a11y/live-announcer.ts";

export type { Announcement, Politeness } from "./a11y/live-announcer.ts";

/** Everything that Errorkit said to assistive technology, oldest first (the last 200). */
export function getAnnouncements(): readonly Announcement[] {
  return getAnnouncementLog();
}

/** Forgets what was said, and drops what is still waiting to be said. Call it between tests. */
export function clearAnnouncements(): void {
  clearAnnouncementLog();
}
