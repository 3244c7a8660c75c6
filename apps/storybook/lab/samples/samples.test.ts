import { describe, expect, it } from "vitest";
import { parsePaste } from "../parse-paste.ts";
import { readCapture } from "../read-capture.ts";
import { allSamples } from "./samples.ts";

describe("the samples of the lab", () => {
  it("have unique IDs", () => {
    expect(new Set(allSamples.map(({ id }) => id)).size).toBe(allSamples.length);
  });

  it.each(allSamples)("$id is read as a failure with a plain message", async ({ paste }) => {
    const parsed = parsePaste(paste);
    if (!("capture" in parsed)) throw new Error(parsed.problem);
    const { capture } = parsed;
    if (capture.form === "request-id") throw new Error("The sample is only a request ID.");
    const failure = await readCapture(capture);
    if (capture.form === "response") expect(failure.status).toBe(capture.status);
    expect(failure.message).not.toMatch(/^\s*$|<html/i);
    expect(JSON.stringify(failure)).not.toMatch(/eyJhbGci|MIIFxAYJ/);
  });
});
