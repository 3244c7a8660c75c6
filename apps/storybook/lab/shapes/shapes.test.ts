import { describe, expect, it } from "vitest";
import { parsePaste } from "../parse-paste.ts";
import { readCapture } from "../read-capture.ts";
import { allShapes } from "./shapes.ts";

describe("the shapes to pick from", () => {
  it("have ids of their own", () => {
    expect(new Set(allShapes.map(({ id }) => id)).size).toBe(allShapes.length);
  });

  it.each(allShapes)("$id is read as a failure, in plain words", async ({ paste }) => {
    const parsed = parsePaste(paste);
    if (!("capture" in parsed)) throw new Error(parsed.problem);
    const failure = await readCapture(parsed.capture);
    const { capture } = parsed;
    if (capture.form === "answer") expect(failure.status).toBe(capture.status);
    expect(failure.message).not.toMatch(/^\s*$|<html/i);
    expect(JSON.stringify(failure)).not.toMatch(/eyJhbGci|MIIFxAYJ/);
  });
});
