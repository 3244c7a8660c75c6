import { createElement } from "react";
import { expect, it } from "vitest";
import type { CustomizePresentation, Presentation } from "../../src/types.ts";
import { createModel, createPlainFailure } from "../helpers/create-model.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

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

/** A `customize` of an app without a type check. */
const returning = (value: unknown): CustomizePresentation => (() => value) as CustomizePresentation;

it.each([
  ["title", "a plain object", { text: "Own" }],
  ["title", "a promise", Promise.resolve("Own")],
  ["description", "a date", new Date(0)],
  ["nextStep", "a list with an object", ["Own", { text: "Own" }]],
  ["actions", "an action alone", createAction("open")],
  ["actions", "a list with a label that is an object", [createAction("open"), { id: "a", label: {} }]],
] as const)(
  "[B47] Where `customize` returns as %s %s, which React cannot render, the default stays and the developer learns of it",
  (name, _, value) => {
    const settings = { customize: returning({ severity: "info", [name]: value }) };
    const model = createModel(failure, "en", { settings });
    expect(model[name]).toEqual(createModel(failure, "en")[name]);
    expect(model.severity).toBe("info");
    expect(takeConsoleMessages()).toEqual([
      expect.stringContaining(`\`customize\` returned a \`${name}\` that React cannot render`),
    ]);
  },
);

it.each([
  ["title", "an element", createElement("b", null, "Own")],
  ["title", "a list with an element", ["Own ", createElement("b", { key: "b" }, "title")]],
  ["description", "a number", 404],
  ["nextStep", "`null`", null],
  ["actions", "no action", []],
  [
    "actions",
    "an action whose label is an element",
    [{ ...createAction("open"), label: createElement("b") }],
  ],
] as const)("[B47] `customize` may return as %s %s", (name, _, value) => {
  const model = createModel(failure, "en", { settings: { customize: returning({ [name]: value }) } });
  expect(model[name]).toBe(value);
});

it("[B47] What `customize` leaves out or returns as `undefined` stays", () => {
  const { title, description, nextStep } = createModel(failure, "en");
  for (const value of [undefined, {}, { title: undefined, description: undefined }]) {
    const settings = { customize: returning(value) };
    expect(createModel(failure, "en", { settings })).toMatchObject({ title, description, nextStep });
  }
});

it("[B47] A `customize` that throws leaves the defaults, and the developer reads which callback it was", () => {
  const settings = {
    customize: () => {
      throw new Error("a mistake of the app");
    },
  };
  expect(createModel(failure, "en", { settings }).title).toBe(createModel(failure, "en").title);
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("`customize` threw")]);
});
