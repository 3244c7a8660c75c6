import { readFileSync } from "node:fs";
import type { RetryClass } from "@errorkit/core";
import { adviseRetry, statuses, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (hidden|ready) \| ([^|]+) \|/gm)].map(
  ([, name, button, methods]) => ({ name, button, methods: methods ?? "" }),
);

describe("the README's table of retry classes", () => {
  it("names each class once", () => {
    const classes = new Set<RetryClass>(Object.values(statuses).map(({ retryClass }) => retryClass));
    expect(rows.map(({ name }) => name).sort()).toEqual([...classes].sort());
  });

  it.each(rows)("matches adviseRetry for $name", ({ name, button, methods }) => {
    const { code } = Object.values(statuses).find(({ retryClass }) => retryClass === name)!;
    const failure = toFailure(new Response(null, { status: Math.max(code, 200) }));
    const withStatus = { ...failure, status: code };
    expect(adviseRetry(withStatus).manual).toBe(button);
    for (const method of ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY", "POST", "PATCH"]) {
      const { auto } = adviseRetry(withStatus, { method });
      expect(auto, method).toBe(methods === "any method" || methods.includes(method));
    }
  });
});
