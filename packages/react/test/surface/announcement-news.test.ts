import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import { expect, it } from "vitest";
import type { AnnouncementState, LastAnnouncement } from "../../src/surface/announcement-news.ts";
import { getNews } from "../../src/surface/announcement-news.ts";
import { NO_ATTEMPTS } from "../../src/utils/retry-attempts.ts";

const createFailure = (status: number): Failure => toFailure(new Response(null, { status }), { now: 0 });
const busy = createFailure(503);
const createState = (patch: Partial<AnnouncementState> = {}): AnnouncementState => ({
  identity: patch.failure ?? busy,
  failure: busy,
  attempts: NO_ATTEMPTS,
  change: "",
  ...patch,
});

const first = createState();
const { announcement: shown } = getNews(undefined, first);

it("[B12] What is shown first is news, and the same again is not", () => {
  expect(getNews(undefined, first).isNews).toBe(true);
  expect(getNews(shown, first)).toEqual({ isNews: false, announcement: shown });
});

it.each<readonly [string, Partial<AnnouncementState>, boolean]>([
  ["another error of the same cause", { failure: createFailure(503) }, false],
  ["another cause", { failure: createFailure(404) }, true],
  [
    "another cause of the same error, named by its body",
    { failure: createFailure(404), identity: busy },
    false,
  ],
  ["a restored connection", { change: "restored" }, true],
  ["a lost connection", { change: "lost" }, true],
  ["a sign-in", { change: "sign-in" }, true],
  ["a running retry", { attempts: { running: true, count: 1, rejected: false } }, false],
  [
    "another error of the same cause while a retry runs",
    { attempts: { running: true, count: 1, rejected: false }, failure: createFailure(503) },
    false,
  ],
  ["a retry that was rejected", { attempts: { running: false, count: 1, rejected: true } }, true],
  [
    "a retry that ended with the same error",
    { attempts: { running: false, count: 1, rejected: false } },
    false,
  ],
  [
    "a retry that ended with another error of the same cause",
    { attempts: { running: false, count: 1, rejected: false }, failure: createFailure(503) },
    true,
  ],
])("[B12] After a failure was announced, %s: %o is news: %s", (_, patch, isNews) => {
  expect(getNews(shown, createState(patch)).isNews).toBe(isNews);
});

it("[B12] A failed retry is news once, and so is the next one", () => {
  const failures = [1, 2].flatMap((count) =>
    [1, 2].map(() => createState({ attempts: { running: false, count, rejected: true } })),
  );
  let last: LastAnnouncement = shown;
  const news = failures.map((state) => {
    const { isNews, announcement } = getNews(last, state);
    last = announcement;
    return isNews;
  });
  expect(news).toEqual([true, false, true, false]);
});

it("[B50] The cause that a late body names counts for the error that follows", () => {
  const named = createState({ identity: busy, failure: createFailure(404) });
  const { announcement } = getNews(shown, named);
  expect(getNews(announcement, createState({ failure: createFailure(404) })).isNews).toBe(false);
  expect(getNews(announcement, createState({ failure: createFailure(503) })).isNews).toBe(true);
});

it("[B12] After an error of the same cause, the first one still decides what is another cause", () => {
  const { announcement } = getNews(shown, createState({ failure: createFailure(503) }));
  expect(announcement).toBe(shown);
  expect(getNews(announcement, createState({ failure: createFailure(404) })).isNews).toBe(true);
});
