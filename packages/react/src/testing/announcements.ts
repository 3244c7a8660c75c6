import type { Announcement } from "../a11y/live-announcer.ts";
import { clearAnnouncementLog, getAnnouncementLog } from "../a11y/live-announcer.ts";
import { resetDefaults } from "../provider/errorkit-context.ts";
import { resetWarnings } from "../utils/dev-warnings.ts";

/**
 * Returns what Errorkit announced to screen readers, the oldest first, at most the last 200.
 *
 * @example
 * ```ts
 * await expect.poll(() => getAnnouncements().at(-1)?.text).toContain("You are offline");
 * ```
 */
export function getAnnouncements(): readonly Announcement[] {
  return getAnnouncementLog();
}

/**
 * Clears what was announced, and what is still to be announced.
 *
 * @example
 * ```ts
 * afterEach(clearAnnouncements);
 * ```
 */
export function clearAnnouncements(): void {
  clearAnnouncementLog();
}

/**
 * Resets what tests on one page share: announcements, warnings to developers, and the locale of components without a provider. Call it after each test,
 * once its components are unmounted.
 *
 * @example
 * ```ts
 * afterEach(resetErrorkit);
 * ```
 */
export function resetErrorkit(): void {
  clearAnnouncementLog();
  resetDefaults();
  resetWarnings();
}
