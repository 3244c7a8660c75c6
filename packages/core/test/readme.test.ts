import { readFileSync } from "node:fs";
import type { RetryClass } from "@errorkit/core";
import { adviseRetry, statuses, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const told = [...readme.matchAll(/^\| `([a-z-]+)` \| (hidden|ready) \| ([^|]+) \|/gm)].map(
  ([, name, button, methods]) => ({ name, button, methods: methods ?? "" }),
);

describe("the README's table of retry classes", () => {
  it("names each class once", () => {
    const classes = new Set<RetryClass>(Object.values(statuses).map(({ retryClass: retry }) => retry));
    expect(told.map(({ name }) => name).sort()).toEqual([...classes].sort());
  });

  it.each(told)("tells what is advised for $name", ({ name, button, methods }) => {
    const { code } = Object.values(statuses).find(({ retryClass: retry }) => retry === name)!;
    const failure = toFailure(new Response(null, { status: Math.max(code, 200) }));
    const advised = { ...failure, status: code };
    expect(adviseRetry(advised).manual).toBe(button);
    for (const method of ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY", "POST", "PATCH"]) {
      const { auto } = adviseRetry(advised, { method });
      expect(auto, method).toBe(methods === "any method" || methods.includes(method));
    }
  });
});
