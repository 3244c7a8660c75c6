import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generatedFiles } from "../scripts/build-data.mjs";

it.each(Object.entries(generatedFiles()))("%s has the bytes that the script generates", (path, content) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), "utf8")).toBe(content);
});

it("generates the same bytes each time", () => {
  expect(generatedFiles()).toEqual(generatedFiles());
});

describe("wrong data", () => {
  let copy = "";
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), "core-data-"));
    for (const name of ["data", "src/failure/readers/optional", "test/corpus"])
      cpSync(new URL(`../${name}`, import.meta.url), join(copy, name), { recursive: true });
  });
  afterEach(() => {
    rmSync(copy, { recursive: true });
  });

  it.each([
    [
      "services/css.json",
      '"after-delay"',
      '"after-dealy"',
      /services\/css\.json: .* 413 is "after-dealy".*any-time/,
    ],
    [
      "status-codes.json",
      '"delay-any"',
      '"delay-all"',
      /status-codes\.json: the retryClass of 408 is "delay-all".*delay-any/,
    ],
    [
      "status-codes.json",
      '"retryClass": "fix"',
      '"retryClas": "fix"',
      /status-codes\.json: the retryClass of 305/,
    ],
    [
      "status-codes.json",
      '"heuristic"',
      '"heuristics"',
      /status-codes\.json: the cacheable of 200 is "heuristics"/,
    ],
    ["vocabulary.json", "{", "{{", /^data\/vocabulary\.json is not valid JSON/],
  ])("in %s stops the build where %s reads %s", (file, right, wrong, message) => {
    const path = join(copy, "data", file);
    writeFileSync(path, readFileSync(path, "utf8").replace(right, wrong));
    expect(() => generatedFiles(pathToFileURL(`${copy}/`))).toThrow(message);
  });

  it("in a corpus stops the build with the file and the line", () => {
    const path = join(copy, "test/corpus/documented.jsonl");
    writeFileSync(path, readFileSync(path, "utf8").replace("\n", "\n{"));
    expect(() => generatedFiles(pathToFileURL(`${copy}/`))).toThrow(
      /test\/corpus\/documented\.jsonl:2 is not valid JSON/,
    );
  });
});
