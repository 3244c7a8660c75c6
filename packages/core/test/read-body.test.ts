import { readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it, vi } from "vitest";

/** A response whose body arrives in these parts. */
const respondInParts = (parts: readonly Uint8Array[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    }),
    { status: 500, headers: { "content-type": "application/json" } },
  );

describe("a body", () => {
  const body = JSON.stringify({ error_code: "SVC.7", error_msg: "机架已满，请稍后重试" });
  const bytes = new TextEncoder().encode(body);

  it("is the same text wherever it was cut on its way, also within a character", async () => {
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const response = respondInParts([bytes.slice(0, cut), bytes.slice(cut)]);
      expect((await readFailure(response)).message).toBe("机架已满，请稍后重试");
    }
  });

  it("of as many bytes as are allowed is whole, and one byte more is cut", async () => {
    const read = (maxBytes: number) => readFailure(respondInParts([bytes]), { maxBytes });
    expect((await read(bytes.length)).truncated).toBeUndefined();
    expect((await read(bytes.length - 1)).truncated).toBe(true);
  });

  it("that has been read leaves no listener on the signal", async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    vi.spyOn(signal, "addEventListener").mockImplementation((_, listener) => void listeners.add(listener));
    vi.spyOn(signal, "removeEventListener").mockImplementation((_, listener) => {
      listeners.delete(listener);
    });
    await readFailure(respondInParts([bytes]), { signal });
    expect(listeners.size).toBe(0);
    expect(signal.addEventListener).toHaveBeenCalled();
  });
});

describe("a lost connection", () => {
  const lost = () => toFailure(new TypeError("Failed to fetch"));

  it.each([
    [false, "offline"],
    [true, "network"],
    [undefined, "network"],
  ])("where the browser says that it is online: %s, is of the kind %s", (onLine, kind) => {
    vi.stubGlobal("navigator", { onLine });
    expect(lost().kind).toBe(kind);
    vi.unstubAllGlobals();
  });

  it("is of the kind that the app names", () => {
    vi.stubGlobal("navigator", { onLine: false });
    expect(toFailure(new TypeError("Failed to fetch"), { online: true }).kind).toBe("network");
    vi.unstubAllGlobals();
  });

  it.each([
    ["https://api.example/v1", "jobs", "https://api.example/v1/jobs"],
    ["https://api.example/v1/", "//cdn.example/jobs", "//cdn.example/jobs"],
    ["https://api.example/v1", "///jobs", "///jobs"],
    [
      "https://api.example/v1",
      "/go?to=https://other.example/",
      "https://api.example/v1/go?to=https://other.example/",
    ],
  ])("of axios with the base %s and the URL %s went to %s", (baseURL, url, expected) => {
    const error = Object.assign(new Error("Network Error"), {
      code: "ERR_NETWORK",
      config: { baseURL, url, method: "get" },
    });
    expect(toFailure(error).url).toBe(expected);
  });
});
