import { getAnnouncements } from "@errorkit/react/testing";
import { vi } from "vitest";

/**
 * Moves the stopped clock a little and returns the announcements. Poll it: React commits in a later task, and what it then
 * announces waits for the clock.
 */
export async function flushAnnouncements(): Promise<ReturnType<typeof getAnnouncements>> {
  await vi.advanceTimersByTimeAsync(50);
  return getAnnouncements();
}
