import { createFailureReader, FailureError, queryRetryOptions, toFailure } from "@errorkit/core";
import { documentedPolicy } from "@errorkit/core/services";
import { onlineManager, QueryClient, QueryObserver } from "@tanstack/query-core";
import { afterEach, describe, expect, it, vi } from "vitest";

const options = (more: Parameters<typeof queryRetryOptions>[0] = {}) => queryRetryOptions(more);
const failed = (status: number, more: object = {}, headers: Record<string, string> = {}): FailureError =>
  new FailureError(toFailure(new Response(null, { status, headers }), more));

describe("queryRetryOptions", () => {
  it.each([
    [503, "GET", true],
    [503, "POST", false],
    [429, "POST", true],
    [404, "GET", false],
    [501, "GET", false],
    [401, "GET", false],
  ])("repeats %i on %s: %s", (status, method, repeated) => {
    expect(options().retry(0, failed(status, { method }))).toBe(repeated);
  });

  it("treats a failure without a method as a GET", () => {
    expect(options().retry(0, failed(502))).toBe(true);
    expect(options().retry(0, new TypeError("Failed to fetch"))).toBe(true);
  });

  it("follows the retry policy", () => {
    const failure = failed(503, { method: "GET", service: "modelarts" });
    expect(options().retry(0, failure)).toBe(true);
    expect(options({ retryPolicy: documentedPolicy }).retry(0, failure)).toBe(false);
  });

  it("never repeats a canceled request", () => {
    expect(options().retry(0, new DOMException("x", "AbortError"))).toBe(false);
    expect(options().retry(0, new Error("Pick a region first"))).toBe(false);
    expect(options().retry(0, new SyntaxError("Unexpected token"))).toBe(false);
  });

  it("stops after the given number of retries, which may be 0", () => {
    const { retry } = options({ retries: 2 });
    expect([0, 1, 2, 3].map((count) => retry(count, failed(503)))).toEqual([true, true, false, false]);
    expect(options({ retries: 0 }).retry(0, failed(503))).toBe(false);
  });

  it("waits as long as the service asked, otherwise longer each time up to the maximum", () => {
    const { retryDelay } = options({ maxDelaySeconds: 5 });
    expect(retryDelay(0, failed(503, {}, { "retry-after": "3" }))).toBe(3000);
    expect([0, 1, 2, 3, 9].map((count) => retryDelay(count, failed(503)))).toEqual([
      1000, 2000, 4000, 5000, 5000,
    ]);
  });

  it("stops when the service asks for more than the maximum, so that the user sees the failure", () => {
    const error = failed(503, {}, { "retry-after": "6" });
    expect(options().retry(0, error)).toBe(false);
    expect(options({ maxDelaySeconds: 6 }).retry(0, error)).toBe(true);
  });

  it.each([undefined, 0, 1, 2, 3, 4, 5, 6, 20, 30])(
    "lets no query pend for long when each response asks to wait %s seconds",
    (seconds) => {
      const { retry, retryDelay } = options();
      const headers = seconds === undefined ? {} : { "retry-after": String(seconds) };
      let waited = 0;
      for (let count = 0; retry(count, failed(503, {}, headers)); count += 1) {
        waited += retryDelay(count, failed(503, {}, headers));
      }
      expect(waited).toBeLessThanOrEqual(seconds ? 5000 : 7000);
    },
  );

  it("reads errors with the reader of the app", () => {
    const reader = createFailureReader({ retryClassByCode: { "RACK.7": "delay-any" } });
    const error = { status: 400, code: "RACK.7", message: "Full" };
    expect(queryRetryOptions({ reader }).retry(0, error)).toBe(true);
    expect(queryRetryOptions().retry(0, error)).toBe(false);
  });

  it("works in TanStack Query", async () => {
    const client = new QueryClient({
      defaultOptions: { queries: options({ retries: 2, maxDelaySeconds: 0.001 }) },
    });
    const asked: Record<string, number> = {};
    const ask = (key: string, error: () => unknown) =>
      client
        .fetchQuery({
          queryKey: [key],
          queryFn: () => {
            asked[key] = (asked[key] ?? 0) + 1;
            throw error();
          },
        })
        .catch((error: unknown) => toFailure(error).status);
    await expect(ask("busy", () => failed(503))).resolves.toBe(503);
    await expect(ask("missing", () => failed(404))).resolves.toBe(404);
    await expect(ask("wait", () => failed(503, {}, { "retry-after": "60" }))).resolves.toBe(503);
    expect(asked).toEqual({ busy: 3, missing: 1, wait: 1 });
    client.clear();
  });

  describe("while the browser is offline", () => {
    afterEach(() => {
      onlineManager.setOnline(true);
    });

    const sendOffline = async (): Promise<string> => {
      if (!onlineManager.isOnline())
        throw new FailureError(toFailure(new TypeError("Failed to fetch"), { online: false, method: "GET" }));
      return "jobs";
    };

    it("lets a query fail at once instead of pausing it, and refetch it when the connection returns", async () => {
      onlineManager.setOnline(false);
      const client = new QueryClient({ defaultOptions: { queries: options() } });
      client.mount();
      const queryFn = vi.fn(sendOffline);
      const observer = new QueryObserver(client, { queryKey: ["jobs"], queryFn });
      const unsubscribe = observer.subscribe(() => {});
      await vi.waitFor(() => expect(observer.getCurrentResult().status).toBe("error"));
      expect(toFailure(observer.getCurrentResult().error).kind).toBe("offline");
      expect(queryFn).toHaveBeenCalledOnce();
      onlineManager.setOnline(true);
      await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe("jobs"));
      unsubscribe();
      client.unmount();
      client.clear();
    });
  });
});
