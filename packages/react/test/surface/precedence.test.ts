import { expect, it } from "vitest";
import type { Presentation } from "../../src/types.ts";
import { createModel, createPlainFailure } from "../helpers/create-model.ts";

const failure = createPlainFailure({ kind: "http", status: 500 });
const createAction = (id: string) => ({ id, label: id, onSelect: () => {} });

/** The same part from `customize` and from a prop. */
const parts: readonly (readonly [name: keyof Presentation, customized: unknown, prop: unknown])[] = [
  ["title", "Of customize", "Of a prop"],
  ["description", "Of customize", "Of a prop"],
  ["nextStep", "Of customize", "Of a prop"],
  ["severity", "warning", "info"],
  ["actions", [createAction("customize")], [createAction("prop")]],
];

it.each(parts)(
  "[B7] [B47] `customize` replaces the %s, and a prop takes precedence",
  (name, customized, prop) => {
    const settings = {
      customize: (_: unknown, defaults: Presentation) => ({ ...defaults, [name]: customized }),
    };
    const defaults = createModel(failure, "en");
    expect(createModel(failure, "en", { settings })[name]).toEqual(customized);
    expect(createModel(failure, "en", { settings, props: { [name]: prop } })[name]).toEqual(prop);
    expect(createModel(failure, "en", { props: { [name]: prop } })[name]).toEqual(prop);
    for (const [other] of parts.filter(([part]) => part !== name))
      expect(createModel(failure, "en", { settings })[other]).toEqual(defaults[other]);
  },
);

it.each(["title", "description", "nextStep"] as const)(
  "[B7] [B47] `null` leaves the %s out, also over what `customize` returns",
  (name) => {
    const settings = {
      customize: (_: unknown, defaults: Presentation) => ({ ...defaults, [name]: "Of customize" }),
    };
    expect(createModel(failure, "en", { settings, props: { [name]: null } })[name]).toBeNull();
  },
);
