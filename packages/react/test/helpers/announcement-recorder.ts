import type { AnnouncementRequest } from "../../src/a11y/live-announcer.ts";

/** What was asked of the recorder, which takes the place of `live-announcer.ts` in tests in Node: the fake page has no elements. */
export const requests: AnnouncementRequest[] = [];

export const announce = (request: AnnouncementRequest): void => void requests.push(request);

/** The elements for which live regions were primed. */
export const primed: Element[] = [];

export const primeLiveRegions = (near: Element): void => void primed.push(near);
