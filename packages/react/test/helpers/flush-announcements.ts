import { getAnnouncements } from "@errorkit/react/testing";
import { vi } from "vitest";

/** What was said by a stopped clock, to be polled: React draws in a task of its own, and what it then says waits for the clock. */
export async function flushAnnouncements(): Promise<ReturnType<typeof getAnnouncements>> {
  await vi.advanceTimersByTimeAsync(10);
  return getAnnouncements();
}
