import { readFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";

const NOON = Date.UTC(2026, 10, 22, 12);

/** The wait that a response asks for, at noon. */
async function readWait(
  headers: Readonly<Record<string, string>>,
  status = 429,
): Promise<number | undefined> {
  const response = new Response("", { status, headers });
  return (await readFailure(response, { now: NOON })).retryAfterSeconds;
}

describe("the header RateLimit", () => {
  it.each([
    ['"default";r=0;t=30', 30],
    ["limit=10, remaining=0, reset=30", 30],
    ['"default";r=0 ; t=30', 30],
    ['"burst";r=0;t=90, "daily";r=0;t=30', 90],
    ['"default";r=5;t=30', undefined],
    ['"default";r=0x;t=30', undefined],
    ['"default";r=0;t=3.5', undefined],
  ])("%s asks for %s seconds", async (ratelimit, seconds) => {
    expect(await readWait({ ratelimit })).toBe(seconds);
  });
});

describe("the headers X-RateLimit", () => {
  it.each([
    ["60", 60],
    ["12s", 12],
    ["1500ms", 1.5],
    ["1m12s", 72],
    ["12m3s", 723],
    ["x12s", undefined],
    ["12s later", undefined],
    // A time, in seconds and in milliseconds
    [String(NOON / 1000 + 90), 90],
    [String(NOON + 90_000), 90],
  ])("with a reset of %s ask for %s seconds", async (reset, seconds) => {
    expect(await readWait({ "x-ratelimit-reset": reset })).toBe(seconds);
  });

  it("count from the date of the response, because the clocks may differ", async () => {
    const headers = { "x-ratelimit-reset": String(NOON / 1000 + 90), date: "Sun, 22 Nov 2026 12:00:30 GMT" };
    expect(await readWait(headers)).toBe(60);
  });

  it.each(["x-ratelimit-reset-requests", "x-rate-limit-user-reset", "ratelimit-reset"])(
    "may be called %s",
    async (name) => {
      expect(await readWait({ [name]: "60" })).toBe(60);
      expect(await readWait({ [name]: "60", [name.replace("reset", "remaining")]: "0" })).toBe(60);
    },
  );

  it("ask for nothing while requests remain, or when the limit did not cause the failure", async () => {
    expect(await readWait({ "x-ratelimit-reset": "60", "x-ratelimit-remaining": "5" })).toBeUndefined();
    for (const status of [403, 503]) expect(await readWait({ "x-ratelimit-reset": "60" }, status)).toBe(60);
    for (const status of [404, 500])
      expect(await readWait({ "x-ratelimit-reset": "60" }, status)).toBeUndefined();
  });
});

it.each(["retry-after-ms", "x-ms-retry-after-ms"])(
  "The header %s is in milliseconds, and counts first",
  async (name) => {
    expect(await readWait({ [name]: "1500", "retry-after": "60" })).toBe(1.5);
  },
);
