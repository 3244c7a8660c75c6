import { createFailureReader, FailureError, redact } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { corpora } from "./corpus/cases.ts";
import { secrets } from "./secrets/kinds.ts";
import { places } from "./secrets/places.ts";

describe("secrets", () => {
  it("are 300 of 80 kinds", () => {
    expect(secrets.length).toBeGreaterThanOrEqual(300);
    expect(new Set(secrets.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(80);
    expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(secrets.length);
  });

  it.each(secrets)("$kind: $text is masked, and a second time nothing changes", ({ text, secret }) => {
    const masked = redact(text);
    expect(masked).not.toContain(secret);
    expect(masked).toContain("•••");
    expect(redact(masked)).toBe(masked);
  });

  it.each(Object.keys(places))("are in no member of a failure: %s", async (place) => {
    const leaks: string[] = [];
    for (const { kind, text, secret } of secrets) {
      const failure = await places[place]!(text, secret);
      const shown = `${JSON.stringify(failure)} ${decodeURIComponent(new FailureError(failure).digest)}`;
      const escaped = JSON.stringify(secret).slice(1, -1);
      if (shown.includes(secret) || shown.includes(escaped)) leaks.push(`${kind}: ${shown}`);
    }
    expect(leaks).toEqual([]);
  });

  it("would be found in every place without redaction", async () => {
    // So that no place loses the text for another reason: what the test looks for is there.
    const { readFailure } = createFailureReader({ redact: false });
    for (const { text, secret } of secrets.filter(({ kind }) => kind === "GitHub token")) {
      const failure = await readFailure(Response.json({ message: text, note: text }, { status: 400 }));
      expect(JSON.stringify(failure)).toContain(secret);
    }
  });
});

describe("harmless texts", () => {
  const cases = Object.values(corpora)
    .flat()
    .filter(({ expect: { resultExcludes = [] } }) => resultExcludes.length === 0);
  const texts = cases.flatMap(
    ({ expect: { code, message, requestId, traceId, resource, permissions, messageIncludes } }) =>
      [code, message, requestId, traceId, resource, permissions, messageIncludes].flat(),
  );
  const harmless = [...new Set(texts.filter((text) => typeof text === "string"))];

  it("are 200 or more", () => {
    expect(harmless.length).toBeGreaterThan(200);
  });

  it("of the corpora stay as they are", () => {
    expect(harmless.filter((text) => redact(text) !== text)).toEqual([]);
  });
});
