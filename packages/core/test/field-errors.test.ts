import { readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

describe("a form of 500 fields", () => {
  const each = <Item>(make: (index: number) => Item): Item[] =>
    Array.from({ length: 500 }, (_, index) => make(index));
  const path = (index: number) => ["disks", index, "size"];

  it.each([
    [
      "a list",
      { errors: each((index) => ({ field: `disks[${index}].size`, code: "MIN", message: "small" })) },
    ],
    ["a map", { errors: Object.fromEntries(each((index) => [`disks[${index}].size`, ["small"]])) }],
    [
      "FastAPI's list",
      {
        detail: each((index) => ({
          type: "greater_than",
          loc: ["body", ...path(index)],
          msg: "small",
          input: 0,
          ctx: { gt: 0, error: {} },
          url: "https://errors.example.test/2/v/greater_than",
        })),
      },
    ],
    [
      "JSON:API's list",
      {
        errors: each((index) => ({
          status: "422",
          code: "MIN",
          source: { pointer: `/data/attributes/disks/${index}/size` },
          title: "Too small",
          detail: "small",
        })),
      },
    ],
  ])("is read completely from %s, also after JSON", async (_, body) => {
    const failure = await readFailure(respond(body, 422));
    expect(failure.fieldErrors?.map((field) => [field.path, field.message])).toEqual(
      each((index) => [path(index), "small"]),
    );
    expect(toFailure(JSON.parse(JSON.stringify(failure))).fieldErrors).toEqual(failure.fieldErrors);
  });

  it("is read up to 500 errors", async () => {
    const errors = Array.from({ length: 700 }, (_, index) => ({ field: `a${index}`, message: "small" }));
    expect((await readFailure(respond({ errors }, 422))).fieldErrors).toHaveLength(500);
  });
});
