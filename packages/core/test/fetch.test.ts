import { FailureError, fetchOrThrow, getRaw, readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it, vi } from "vitest";
import { failureOf } from "./helpers/failure-of.ts";
import { serve } from "./helpers/serve.ts";

const body = JSON.stringify({ error_code: "SVC.7", error_msg: "Rack 7 is full" });
const urlOf = serve({
  "/ok": (response) => response.end('{"rows":[]}'),
  "/full": (response) =>
    response
      .writeHead(409, { "content-type": "application/json", "x-request-id": "r7", "retry-after": "4" })
      .end(body),
  "/gbk": (response) =>
    response
      .writeHead(500, { "content-type": "text/plain; charset=gbk" })
      .end(Buffer.from([0xb4, 0xc5, 0xc5, 0xcc, 0xd2, 0xd1, 0xc2, 0xfa])),
  "/broken": (response) => {
    response.writeHead(502, { "content-type": "application/json", "content-length": "999" });
    response.write(body.slice(0, 40));
    setTimeout(() => response.destroy(), 20);
  },
  "/broken-ok": (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "999" });
    response.write("[1");
    setTimeout(() => response.destroy(), 20);
  },
  "/reset-ok": (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("[1");
    setTimeout(() => response.socket?.resetAndDestroy(), 20);
  },
  "/late-ok": (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("[1");
  },
  "/page": (response) =>
    response
      .writeHead(200, { "content-type": "text/html", "x-request-id": "p9" })
      .end("<!doctype html><title>Sign in</title>"),
  "/moved": (response) => response.writeHead(302, { location: "/page" }).end(),
  "/endless": (response) => {
    response.writeHead(500, { "content-type": "application/json" });
    const chunk = "x".repeat(65_536);
    const write = () => {
      while (response.write(chunk)) if (response.destroyed) return;
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  },
  "/hanging": (response) => {
    response.writeHead(500, { "content-type": "application/json" });
    response.write('{"message":"half');
  },
  "/silent": (response) => response.socket?.setTimeout(0),
});

describe("fetchOrThrow", () => {
  it("returns an ok response unchanged", async () => {
    const response = await fetchOrThrow(urlOf("/ok"));
    expect(await response.json()).toEqual({ rows: [] });
  });

  it("rejects with the service's message, the request's method and URL", async () => {
    const failure = await failureOf(fetchOrThrow(urlOf("/full"), { method: "post", body: "{}" }));
    expect(failure).toMatchObject({
      kind: "http",
      status: 409,
      code: "SVC.7",
      message: "Rack 7 is full",
      requestId: "r7",
      retryAfterSeconds: 4,
      method: "POST",
      url: urlOf("/full"),
      host: new URL(urlOf("/")).host,
    });
  });

  it("takes method and URL from a Request", async () => {
    const failure = await failureOf(fetchOrThrow(new Request(urlOf("/nowhere"), { method: "DELETE" })));
    expect(failure).toMatchObject({ status: 404, method: "DELETE", url: urlOf("/nowhere") });
    expect(await failureOf(fetchOrThrow(new URL(urlOf("/nowhere"))))).toMatchObject({
      method: "GET",
      status: 404,
    });
  });

  it("rejects with a network failure when no server listens, and keeps the cause", async () => {
    const error = await fetchOrThrow("http://127.0.0.1:1/").catch(
      (reason: unknown) => reason as FailureError,
    );
    expect(error).toBeInstanceOf(FailureError);
    expect((error as FailureError).failure).toMatchObject({
      kind: "network",
      method: "GET",
      host: "127.0.0.1:1",
    });
    expect((error as FailureError).cause).toBeInstanceOf(TypeError);
  });

  it("distinguishes an abort from a timeout", async () => {
    const aborting = new AbortController();
    const aborted = failureOf(fetchOrThrow(urlOf("/silent"), { signal: aborting.signal }));
    aborting.abort(new Error("left the page"));
    expect((await aborted).kind).toBe("aborted");
    const timed = await failureOf(fetchOrThrow(urlOf("/silent"), { signal: AbortSignal.timeout(20) }));
    expect(timed.kind).toBe("timeout");
  });
});

describe("the body of fetchOrThrow's response", () => {
  const readers = ["arrayBuffer", "blob", "bytes", "formData", "json", "text"] as const;

  it.each(readers)("%s() rejects with a network failure when the connection breaks", async (name) => {
    const response = await fetchOrThrow(urlOf("/reset-ok"), { method: "put" });
    const error = await response[name]().catch((reason: unknown) => reason as FailureError);
    expect(error).toBeInstanceOf(FailureError);
    expect((error as FailureError).failure).toMatchObject({
      kind: "network",
      method: "PUT",
      url: urlOf("/reset-ok"),
    });
    expect((error as FailureError).cause).toBeInstanceOf(Error);
  });

  it("reads a timeout in a late body as a timeout", async () => {
    const response = await fetchOrThrow(urlOf("/late-ok"), { signal: AbortSignal.timeout(200) });
    expect(await failureOf(response.json())).toMatchObject({ kind: "timeout", url: urlOf("/late-ok") });
  });

  it("reads an abort in the body as a canceled request, whatever the reason", async () => {
    for (const reason of [undefined, new Error("left the page"), "left"]) {
      const aborting = new AbortController();
      const response = await fetchOrThrow(new Request(urlOf("/late-ok"), { signal: aborting.signal }));
      const failure = failureOf(response.text());
      aborting.abort(reason);
      expect((await failure).kind).toBe("aborted");
    }
  });

  it("reads an AbortError as a network failure when nobody aborted", async () => {
    for (const signal of [undefined, null, new AbortController().signal]) {
      // What Firefox throws for a reset in the body.
      const broken = new ReadableStream({
        start: (controller) =>
          controller.error(new DOMException("The operation was aborted. ", "AbortError")),
      });
      vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(broken));
      const response = await fetchOrThrow(urlOf("/ok"), signal === undefined ? {} : { signal });
      expect((await failureOf(response.json())).kind).toBe("network");
    }
  });

  it("reads an HTML page instead of JSON as unreadable, with status, request ID and URL", async () => {
    const failure = await failureOf((await fetchOrThrow(urlOf("/moved"))).json());
    expect(failure).toMatchObject({
      kind: "parse",
      status: 200,
      requestId: "p9",
      message: "Unreadable response",
      method: "GET",
      url: urlOf("/page"),
    });
    expect(getRaw(failure)).toBeInstanceOf(SyntaxError);
  });

  it("rejects in a clone too, and reads each body once", async () => {
    const response = await fetchOrThrow(urlOf("/page"));
    const clone = response.clone().clone();
    expect((await failureOf(clone.json())).kind).toBe("parse");
    expect(await response.text()).toContain("Sign in");
    expect(await failureOf(response.text())).toMatchObject({ kind: "unknown", url: urlOf("/page") });
  });

  it("is still the engine's own Response", async () => {
    const response = await fetchOrThrow(urlOf("/ok"));
    expect(response).toBeInstanceOf(Response);
    expect(Object.keys(response)).toEqual([]);
    expect(response.ok).toBe(true);
    expect(response.headers.get("content-length")).toBe("11");
    expect((await readFailure(response)).kind).toBe("http");
    const { json } = response.clone();
    expect(await json()).toEqual({ rows: [] });
    expect(await new Response(response.body).text()).toBe('{"rows":[]}');
  });

  it("accepts a mocked response, frozen or without a method", async () => {
    const rows = { ok: true, url: "", json: () => Promise.resolve({ rows: [] }) };
    for (const standIn of [rows, Object.freeze({ ...rows })]) {
      vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(standIn as unknown as Response);
      expect(await (await fetchOrThrow(urlOf("/ok"))).json()).toEqual({ rows: [] });
    }
  });
});

describe("readFailure", () => {
  it("leaves the caller's body readable", async () => {
    const response = await fetch(urlOf("/full"));
    expect((await readFailure(response)).code).toBe("SVC.7");
    expect(await response.text()).toBe(body);
  });

  it("reads status and headers of a response whose body was read before", async () => {
    const response = await fetch(urlOf("/full"));
    await response.text();
    expect(await readFailure(response)).toMatchObject({
      kind: "http",
      status: 409,
      requestId: "r7",
      message: "409 Conflict",
    });
  });

  it("decodes the charset", async () => {
    expect((await readFailure(await fetch(urlOf("/gbk")))).message).toBe("磁盘已满");
  });

  it("reads the part that arrived before the connection broke", async () => {
    expect(await readFailure(await fetch(urlOf("/broken")))).toMatchObject({
      kind: "http",
      status: 502,
      code: "SVC.7",
    });
    expect((await readFailure(await fetch(urlOf("/broken-ok")))).kind).toBe("network");
  });

  it("stops at maxBytes, also in an endless body", async () => {
    const response = await fetch(urlOf("/endless"));
    const failure = await readFailure(response, { maxBytes: 100_000 });
    expect(failure).toMatchObject({ kind: "http", status: 500, truncated: true });
    expect(String(getRaw(failure))).toHaveLength(100_000);
    await response.body?.cancel();
  });

  it("stops when the signal is aborted", async () => {
    const aborting = new AbortController();
    const reading = readFailure(await fetch(urlOf("/hanging")), { signal: aborting.signal });
    setTimeout(() => aborting.abort(), 20);
    expect((await reading).kind).toBe("aborted");
  });

  it("keeps the original body: parsed JSON, otherwise text", async () => {
    expect(getRaw(await readFailure(await fetch(urlOf("/full"))))).toEqual(JSON.parse(body));
    expect(getRaw(await readFailure(new Response("<html>x</html>", { status: 502 })))).toBe("<html>x</html>");
  });

  it("reads Response.error() as a network failure", async () => {
    expect((await readFailure(Response.error())).kind).toBe("network");
    expect(toFailure(Response.error(), { online: false }).kind).toBe("offline");
  });
});
