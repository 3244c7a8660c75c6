export type { Announcement, Politeness } from "../a11y/live-announcer.ts";
export { clearAnnouncements, getAnnouncements, resetErrorkit } from "./announcements.ts";
export { createTestFailure } from "./create-test-failure.ts";
export { getSurfaces, LIVE_REGION_SELECTOR } from "./surfaces.ts";
export type { TestResponseName, TestResponseOptions } from "./test-responses.ts";
export { createTestResponse, respondWith, TEST_RESPONSE_NAMES } from "./test-responses.ts";
