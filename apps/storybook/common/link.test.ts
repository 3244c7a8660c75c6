import { describe, expect, it } from "vitest";
import { parseLink, toLink } from "./link.ts";

const start = { query: "", class: "all", open: [] as number[], broken: false, edits: {} };

describe("a link", () => {
  it.each([
    { query: "閘道 50" },
    { class: "serverError", open: [502, 504] },
    { broken: true, query: "\u202E🙂~?>" },
  ])("restores the state that it was created from: %j", (change) => {
    const state = { ...start, ...change };
    const link = toLink(state, start);
    // The characters that Storybook accepts in a URL argument.
    expect(link).toMatch(/^[a-zA-Z0-9 _-]+$/);
    expect(parseLink(link ?? "", start)).toEqual(state);
  });

  it("is empty for the initial state", () => {
    expect(toLink(start, start)).toBe("");
    expect(parseLink("", start)).toEqual(start);
  });

  it("is undefined when the state is too long for a URL", () => {
    expect(toLink({ ...start, query: "x".repeat(10_000) }, start)).toBeUndefined();
  });

  it.each([
    ["no base64", "%%%"],
    ["no JSON", btoa("hello")],
    ["null", btoa("null")],
    ["values of another type", btoa('{"query":1,"open":["x"],"broken":"yes"}')],
    ["null in place of an object", btoa('{"edits":null}')],
    ["unknown members", btoa('{"__proto__":{"x":1},"constructor":1,"toString":"x"}')],
  ])("with %s restores the initial state", (_, link) => {
    expect(parseLink(link, start)).toEqual(start);
  });
});
