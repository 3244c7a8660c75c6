import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import { expect, it } from "vitest";
import type { SurfaceOptions } from "../../src/surface/surface-options.ts";
import type { SurfaceState } from "../../src/surface/surface-state.ts";
import { getChange, getShownError, SERVER_STATE } from "../../src/surface/surface-state.ts";
import type { ErrorReading } from "../../src/utils/error-readings.ts";

const createOptions = (showAborted = false): SurfaceOptions => ({
  variant: { name: "banner", element: "section", headingLevel: 2 },
  props: { error: null, showAborted },
  rootRef: null,
});
const options = createOptions();

const createReading = (error: unknown, now = 1000): ErrorReading => ({
  identity: {},
  failure: toFailure(error, { now, online: true }),
});
const http = (status: number) => createReading(new Response(null, { status }));
const network = (now?: number) => createReading(new TypeError("Failed to fetch"), now);
const aborted = () => createReading(new DOMException("Canceled", "AbortError"));
const createState = (patch: Partial<SurfaceState>): SurfaceState => ({ ...SERVER_STATE, ...patch });
const running = { running: true, count: 1, rejected: false };

it("shows an error with its options, and nothing without one", () => {
  const reading = http(500);
  expect(getShownError(SERVER_STATE, options, reading)).toEqual({ options, reading });
  expect(getShownError(SERVER_STATE, options, null)).toBeNull();
});

it("[B3] A canceled request is not shown without `showAborted`", () => {
  const reading = aborted();
  expect(getShownError(SERVER_STATE, options, reading)).toBeNull();
  expect(getShownError(SERVER_STATE, createOptions(true), reading)?.reading).toBe(reading);
});

it("[B8] A body that was read replaces the reading of the same error, and of no other one", () => {
  const reading = http(409);
  const completedReading = { ...http(404), identity: reading.identity };
  const state = createState({ completedReading });
  expect(getShownError(state, options, reading)?.reading).toBe(completedReading);
  const other = http(409);
  expect(getShownError(state, options, other)?.reading).toBe(other);
});

it("[B52] What was shown stays while an attempt runs without an error, and only then", () => {
  const retained = { options: createOptions(true), reading: http(500) };
  expect(getShownError(createState({ attempts: running, retained }), options, null)).toBe(retained);
  expect(getShownError(createState({ retained }), options, null)).toBeNull();
  const reading = http(404);
  expect(getShownError(createState({ attempts: running, retained }), options, reading)?.reading).toBe(
    reading,
  );
});

it("[B46] What was shown stays while a lost connection is held back", () => {
  const retained = { options, reading: http(500) };
  const leaving = createState({ leftAt: 1000, retained });
  expect(getShownError(leaving, options, network(1000))).toBe(retained);
  expect(getShownError(createState({ leftAt: 1000 }), options, network(1000))).toBeNull();
  const before = network(999);
  expect(getShownError(leaving, options, before)?.reading).toBe(before);
  const reading = http(404);
  expect(getShownError(leaving, options, reading)?.reading).toBe(reading);
  expect(getShownError(leaving, options, null)).toBeNull();
});

const offline = (): Failure => toFailure(new TypeError("Failed to fetch"), { now: 0, online: false });
const chunk = (): Failure =>
  toFailure(new TypeError("Failed to fetch dynamically imported module: https://c.example/a.js"), { now: 0 });
const getChangeOf = (failure: Failure, patch: Partial<SurfaceState> = {}) =>
  getChange(createState(patch), { options, reading: { identity: failure, failure } });

it.each<readonly [string, Failure, Partial<SurfaceState>, string]>([
  ["nothing", offline(), {}, ""],
  ["the browser is offline still", offline(), { isOffline: true }, ""],
  [
    "the connection returned",
    offline(),
    { connectivityEvent: { kind: "offline", connectivity: "online" } },
    "restored",
  ],
  [
    "the connection returned after a failure of another kind",
    offline(),
    { connectivityEvent: { kind: "chunk-load", connectivity: "online" } },
    "",
  ],
  ["the browser is offline after an outdated page", chunk(), { isOffline: true }, "lost"],
  [
    "the connection returned after an outdated page",
    chunk(),
    { isOffline: true, connectivityEvent: { kind: "chunk-load", connectivity: "online" } },
    "",
  ],
])("[B53] What happened since a failure: %s", (_, failure, patch, change) => {
  expect(getChangeOf(failure, patch)).toBe(change);
});

it("[B53] No event concerns a failure that does not depend on the connection", () => {
  const { failure } = http(503);
  expect(getChangeOf(failure, { isOffline: true })).toBe("");
});

it("[B54] A sign-in counts for the error after which the user signed in, and for no other one", () => {
  const { failure } = http(401);
  expect(getChangeOf(failure, { signedInAfter: failure })).toBe("sign-in");
  expect(getChangeOf(failure, { signedInAfter: {} })).toBe("");
});
