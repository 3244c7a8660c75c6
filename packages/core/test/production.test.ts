import { expect, it, vi } from "vitest";

it("a string in place of a policy is not reported in production, nor where a browser has no `process`", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  for (const environment of [{ env: { NODE_ENV: "production" } }, undefined]) {
    vi.resetModules();
    vi.stubGlobal("process", environment);
    const core = await import("@errorkit/core");
    core.adviseRetry(core.toFailure(503), { retryPolicy: "documented" as never });
    vi.unstubAllGlobals();
  }
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
