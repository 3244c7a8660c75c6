import { runInNewContext } from "node:vm";
import { toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

describe("the precedence of kinds", () => {
  const abort = new DOMException("x", "AbortError");
  const timeout = new DOMException("x", "TimeoutError");
  const network = new TypeError("Failed to fetch");
  const signal = (reason?: unknown) => AbortSignal.abort(reason);

  it("is aborted, timeout, offline, network", () => {
    expect(toFailure(new AggregateError([network, timeout, abort]), { online: false }).kind).toBe("aborted");
    expect(toFailure(new AggregateError([network, timeout]), { online: false }).kind).toBe("timeout");
    expect(toFailure(network, { online: false }).kind).toBe("offline");
    expect(toFailure(network, { online: true }).kind).toBe("network");
    expect(toFailure(new Error("Pick one"), { online: false }).kind).toBe("unknown");
  });

  it("follows the request's signal", () => {
    expect(toFailure(network, { signal: signal() }).kind).toBe("aborted");
    expect(toFailure("left the page", { signal: signal("left the page") }).kind).toBe("aborted");
    expect(toFailure(abort, { signal: signal(timeout) }).kind).toBe("timeout");
    expect(toFailure(network, { signal: new AbortController().signal, online: true }).kind).toBe("network");
    expect(toFailure(network, { signal: null, online: true }).kind).toBe("network");
  });

  it("keeps a response that arrived before its signal was aborted", () => {
    expect(toFailure(respond("", 500), { signal: signal() })).toMatchObject({ kind: "http", status: 500 });
  });

  it("reads errors of another realm", () => {
    expect(toFailure(runInNewContext("new TypeError('Load failed')"), { online: true }).kind).toBe("network");
    expect(toFailure(runInNewContext("new SyntaxError('x')")).kind).toBe("parse");
    expect(toFailure(runInNewContext("({ status: 409, code: 'E1', message: 'Taken' })"))).toMatchObject({
      status: 409,
      code: "E1",
    });
  });
});
