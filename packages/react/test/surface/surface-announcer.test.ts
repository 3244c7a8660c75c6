import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { formatAnnouncement } from "../../src/a11y/announcement-text.ts";
import type { AnnouncedSurface } from "../../src/surface/surface-announcer.ts";
import { announceSuccess, SurfaceAnnouncer } from "../../src/surface/surface-announcer.ts";
import { getSurfaceModel } from "../../src/surface/surface-model.ts";
import type { ErrorSurfaceProps } from "../../src/surface/surface-props.ts";
import type { ErrorReading } from "../../src/utils/error-readings.ts";
import { NO_ATTEMPTS } from "../../src/utils/retry-attempts.ts";
import { primed, requests } from "../helpers/announcement-recorder.ts";
import { createContextValue } from "../helpers/drive-surface-store.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakeElement, createFakePage, removeFakePage } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

let page: FakePage;
let announcer: SurfaceAnnouncer;
const onNews = vi.fn();
beforeEach(() => {
  page = createFakePage();
  requests.length = 0;
  primed.length = 0;
  onNews.mockClear();
  announcer = new SurfaceAnnouncer(onNews);
});
afterEach(() => {
  announcer.pause();
  expect([page.listListeners(), vi.getTimerCount()]).toEqual([[], 0]);
  removeFakePage();
});

const context = createContextValue();
const { messages } = context;
const REJECTED = { running: false, count: 1, rejected: true };
const createFailure = (status: number, headers = {}): Failure =>
  toFailure(new Response(null, { status, headers }));

function createSurface(
  failure: Failure,
  { props, ...patch }: Partial<AnnouncedSurface> & { props?: Partial<ErrorSurfaceProps> } = {},
): AnnouncedSurface {
  const reading: ErrorReading = patch.reading ?? { identity: failure, failure };
  const change = patch.change ?? "";
  return {
    element: createFakeElement(),
    reading,
    model: getSurfaceModel(failure, {
      variant: { name: "banner", element: "section", headingLevel: 2 },
      props: { error: failure, onRetry: () => {}, ...props },
      context,
      change,
      signIn: () => {},
      signingIn: false,
    }),
    hydrated: false,
    attempts: NO_ATTEMPTS,
    change,
    announcedByFocus: undefined,
    ...patch,
  };
}

/** Returns what is announced now: the texts and politeness of the requests so far. */
async function takeTexts(): Promise<readonly string[]> {
  await Promise.resolve();
  return requests.splice(0).map(({ getContent, politeness }) => {
    const content = getContent(messages);
    const text = content && typeof content === "object" ? formatAnnouncement(content, messages) : content;
    return `${politeness}: ${text}`;
  });
}

const BUSY = "assertive: Error: The service is temporarily unavailable. Try again later.";

it("[B11] A failure is requested once, however often it is committed", async () => {
  const surface = createSurface(createFailure(503));
  announcer.update(surface);
  announcer.update(surface);
  announcer.update({ ...surface, element: createFakeElement() });
  expect(await takeTexts()).toEqual([BUSY]);
  expect(onNews).toHaveBeenCalledOnce();
});

it("[B12] Another error of the same cause is no news, and another cause is", async () => {
  announcer.update(createSurface(createFailure(503)));
  announcer.update(createSurface(createFailure(503)));
  announcer.update(createSurface(createFailure(404)));
  const texts = await takeTexts();
  expect(texts).toHaveLength(2);
  expect(texts[1]).toContain("can't be found");
  expect(onNews).toHaveBeenCalledTimes(2);
});

it("[B11] A request announces what is shown at the moment when it is announced", async () => {
  announcer.update(createSurface(createFailure(503)));
  announcer.update(createSurface(createFailure(503), { props: { title: "Jobs did not load" } }));
  expect(await takeTexts()).toEqual(["assertive: Error: Jobs did not load. Try again later."]);
});

it("announces nothing for a surface that was removed before", async () => {
  announcer.update(createSurface(createFailure(503)));
  announcer.pause();
  expect(await takeTexts()).toEqual(["assertive: null"]);
});

it("[B12] A surface that is shown again after a pause goes on, and one that was reset starts again", async () => {
  const surface = createSurface(createFailure(503));
  announcer.update(surface);
  announcer.pause();
  announcer.update(surface);
  expect(await takeTexts()).toEqual([BUSY]);
  announcer.reset();
  announcer.update(surface);
  expect(await takeTexts()).toEqual([BUSY]);
  expect(onNews).toHaveBeenCalledTimes(2);
});

it.each([
  ['`announce="off"`', { props: { announce: "off" } }],
  ["HTML of a server", { hydrated: true }],
  ["a surface that takes focus", { announcedByFocus: true }],
] as const)("[B13] [W5] [F14] The first failure of %s is news and is not announced", async (_, patch) => {
  announcer.update(createSurface(createFailure(503), patch));
  expect(await takeTexts()).toEqual([]);
  expect(onNews).toHaveBeenCalledOnce();
});

it("[B13] After the HTML of a server, another cause is announced", async () => {
  announcer.update(createSurface(createFailure(503), { hydrated: true }));
  announcer.update(createSurface(createFailure(404), { hydrated: true }));
  expect(await takeTexts()).toHaveLength(1);
});

it("[W9] A surface that took focus is announced if its messages were still loading, and have loaded", async () => {
  const loading = Object.create(createErrorTranslator(), { isLoading: { value: true } });
  const surface = createSurface(createFailure(503), { announcedByFocus: true });
  announcer.update({ ...surface, model: { ...surface.model, translator: loading } });
  expect(requests).toHaveLength(1);
  expect(requests[0]?.getContent(messages)).toBeNull();
  announcer.update({ ...surface, model: { ...surface.model, messages: { ...messages } } });
  expect(await takeTexts()).toEqual([BUSY]);
});

it("[B16] The begin and the end of a wait are announced after the failure, and nothing in between", async () => {
  announcer.update(createSurface(createFailure(429, { "retry-after": "30" })));
  expect(await takeTexts()).toEqual([
    expect.stringContaining("polite: Warning: Too many requests"),
    "polite: You can try again in 30 seconds.",
  ]);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(await takeTexts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await takeTexts()).toEqual(["polite: You can try again now."]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await takeTexts()).toEqual([]);
});

it("[B16] A longer wait of the same kind is not announced again, only its end", async () => {
  announcer.update(createSurface(createFailure(429, { "retry-after": "2" })));
  announcer.update(createSurface(createFailure(429, { "retry-after": "10" })));
  expect(await takeTexts()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(9000);
  expect(await takeTexts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await takeTexts()).toEqual(["polite: You can try again now."]);
});

it("[B16] A wait that is over before it is announced is not announced", async () => {
  announcer.update(createSurface(createFailure(429, { "retry-after": "2" })));
  await vi.advanceTimersByTimeAsync(2000);
  const [failure, begin, end] = await takeTexts();
  expect(failure).toContain("Too many requests");
  expect([begin, end]).toEqual(["polite: null", "polite: You can try again now."]);
});

it("[B13] The wait of a server's HTML, and one that is off, is not announced", async () => {
  const limited = createFailure(429, { "retry-after": "2" });
  announcer.update(createSurface(limited, { hydrated: true }));
  await vi.advanceTimersByTimeAsync(3000);
  announcer.reset();
  const later = createFailure(429, { "retry-after": "2" });
  announcer.update(createSurface(later, { props: { announce: "off" } }));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await takeTexts()).toEqual([]);
});

it("[B50] A failure whose body is being read is announced when it has been read", async () => {
  const failure = createFailure(503);
  const complete = () => new Promise<ErrorReading>(() => {});
  const reading = { identity: failure, failure, complete };
  announcer.update(createSurface(failure, { reading }));
  await vi.advanceTimersByTimeAsync(2000);
  expect(await takeTexts()).toEqual([]);
  announcer.update(createSurface(failure, { reading: { identity: failure, failure } }));
  expect(await takeTexts()).toEqual([BUSY]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await takeTexts()).toEqual([]);
});

it("[B50] A failure whose body stalls is announced after three seconds, and the body adds nothing", async () => {
  const failure = createFailure(409);
  const complete = () => new Promise<ErrorReading>(() => {});
  const surface = createSurface(failure, { reading: { identity: failure, failure, complete } });
  announcer.update(surface);
  await vi.advanceTimersByTimeAsync(1500);
  announcer.update({ ...surface });
  await vi.advanceTimersByTimeAsync(1499);
  expect(await takeTexts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await takeTexts()).toHaveLength(1);
  const named = { ...failure, code: "FULL.1" };
  announcer.update(createSurface(named, { reading: { identity: failure, failure: named } }));
  announcer.update(createSurface({ ...named }));
  expect(await takeTexts()).toEqual([]);
});

it("[B50] A wait is not announced before the failure, while its body is being read", async () => {
  const failure = createFailure(429, { "retry-after": "30" });
  const reading = { identity: failure, failure, complete: () => new Promise<ErrorReading>(() => {}) };
  announcer.update(createSurface(failure, { reading }));
  announcer.update(createSurface(failure, { reading }));
  expect(await takeTexts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await takeTexts()).toEqual([
    expect.stringContaining("Too many requests"),
    "polite: You can try again in 27 seconds.",
  ]);
});

it("[B12] [B50] After a body has stalled, the outcome of a retry is announced without waiting for it", async () => {
  const failure = createFailure(503);
  const reading = { identity: failure, failure, complete: () => new Promise<ErrorReading>(() => {}) };
  announcer.update(createSurface(failure, { reading }));
  await vi.advanceTimersByTimeAsync(3000);
  announcer.update(createSurface(failure, { reading, attempts: REJECTED }));
  expect(await takeTexts()).toEqual([BUSY, BUSY]);
});

it("[B12] A retry that was rejected is announced again, though the app passes the same error", async () => {
  const surface = createSurface(createFailure(503));
  announcer.update(surface);
  announcer.update({ ...surface, attempts: { running: true, count: 1, rejected: false } });
  expect(await takeTexts()).toEqual([BUSY]);
  announcer.update({ ...surface, attempts: REJECTED });
  expect(await takeTexts()).toEqual([BUSY]);
  expect(onNews).toHaveBeenCalledTimes(2);
});

it("[B53] A restored connection is announced for the same error", async () => {
  const failure = toFailure(new TypeError("Failed to fetch"), { online: false });
  const reading = { identity: failure, failure };
  announcer.update(createSurface(failure, { reading }));
  announcer.update(createSurface(failure, { reading, change: "restored" }));
  expect((await takeTexts())[1]).toContain("You're back online");
  expect(onNews.mock.calls).toEqual([[""], ["restored"]]);
});

it("The live regions are primed for each commit that may be announced, also while the body is read, and for no other", () => {
  const failure = createFailure(503);
  const reading = { identity: failure, failure, complete: () => new Promise<ErrorReading>(() => {}) };
  const surface = createSurface(failure, { reading });
  announcer.update(surface);
  announcer.update({ ...surface });
  expect(primed).toEqual([surface.element]);
  announcer.update({ ...surface, attempts: REJECTED });
  announcer.update({ ...surface, attempts: REJECTED, change: "sign-in" });
  const next = createSurface(createFailure(404));
  announcer.update(next);
  expect(primed).toEqual([surface.element, surface.element, surface.element, next.element]);
});

it("[B16] The end of a wait is not announced where nothing can be retried", async () => {
  const surface = createSurface(createFailure(429, { "retry-after": "2" }));
  announcer.update(surface);
  expect(await takeTexts()).toHaveLength(2);
  announcer.update({ ...surface, model: { ...surface.model, retry: null } });
  await vi.advanceTimersByTimeAsync(3000);
  expect(await takeTexts()).toEqual([]);
});

it("[B63] A success is announced politely, near what it is about", async () => {
  const { model, element } = createSurface(createFailure(503));
  announceSuccess(model, element);
  expect(requests[0]).toMatchObject({ near: element, translator: model.translator });
  expect(await takeTexts()).toEqual(["polite: The retry succeeded."]);
});

it("[B63] No success is announced for nothing, and none where the app announces", async () => {
  announceSuccess(undefined);
  announceSuccess(null);
  announceSuccess(createSurface(createFailure(503), { props: { announce: "off" } }).model);
  expect(await takeTexts()).toEqual([]);
});
