import { describe, expect, it } from "vitest";
import { parseLink, toLink } from "./link.ts";

const start = { query: "", class: "all", open: [] as number[], broken: false };

describe("a link", () => {
  it.each([
    { query: "閘道 50" },
    { class: "serverError", open: [502, 504] },
    { broken: true, query: "\u202E🙂~?>" },
  ])("brings back the state it was made of: %j", (change) => {
    const state = { ...start, ...change };
    const link = toLink(state, start);
    // What Storybook lets stand in an address.
    expect(link).toMatch(/^[a-zA-Z0-9 _-]+$/);
    expect(parseLink(link ?? "", start)).toEqual(state);
  });

  it("is empty for the state at the start", () => {
    expect(toLink(start, start)).toBe("");
    expect(parseLink("", start)).toEqual(start);
  });

  it("is not made of more than an address holds", () => {
    expect(toLink({ ...start, query: "x".repeat(10_000) }, start)).toBeUndefined();
  });

  it.each([
    ["no base64", "%%%"],
    ["no JSON", btoa("hello")],
    ["null", btoa("null")],
    ["values of another type", btoa('{"query":1,"open":["x"],"broken":"yes"}')],
    ["members that nobody asked for", btoa('{"__proto__":{"x":1},"constructor":1,"toString":"x"}')],
  ])("with %s leads to the start", (_, link) => {
    expect(parseLink(link, start)).toEqual(start);
  });
});
