import type { Failure, RetryClass } from "@errorkit/core";
import { createElement } from "react";
import { expect, it } from "vitest";
import { bannerVariant, createModel, createPlainFailure } from "../helpers/create-model.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

const MESSAGE = "A job named nightly-1 already exists";

const say = (status: number, message = MESSAGE, fields: Partial<Failure> = {}): Failure =>
  createPlainFailure({ kind: "http", status, message, messageSource: "server", ...fields });

/** Returns the message beside the text. */
const getBeside = (...args: Parameters<typeof createModel>) => createModel(...args).serverMessage;

it.each([200, 207, 299, 400, 409, 413, 422, 428])(
  "[B61] The message of a %i is beside the text, because the user can correct the request or nothing else says what failed",
  (status) => {
    expect(getBeside(say(status), "en")).toBe(MESSAGE);
  },
);

it.each([103, 300, 307, 401, 403, 408, 425, 429, 500, 501, 503, 599])(
  "[B61] The message of a %i is not beside the text",
  (status) => {
    expect(getBeside(say(status), "en")).toBeUndefined();
  },
);

it.each<readonly [status: number, retryClass: RetryClass, isBeside: boolean]>([
  [400, "fix", true],
  [400, "user", true],
  [499, "user", true],
  [400, "credentials", false],
  [400, "delay-any", false],
  [400, "none", false],
  [399, "fix", false],
  [500, "fix", false],
  [500, "user", false],
])(
  "[B61] The message of a %i with an error code of the retry class %s is beside the text: %s",
  (status, retryClass, isBeside) => {
    expect(getBeside(say(status, MESSAGE, { retryClass }), "en")).toBe(isBeside ? MESSAGE : undefined);
  },
);

it("[B61] A failure without a status has no message beside the text", () => {
  const failure = createPlainFailure({ kind: "unknown", message: MESSAGE, messageSource: "server" });
  expect(getBeside(failure, "en")).toBeUndefined();
});

it.each([
  ["The name exists", true],
  ["名称已经存在", true],
  ["Bad Request", false],
  ["INVALID_NAME", false],
  ["参数错", false],
])("[B61] The message %j is a sentence to show beside the text: %s", (message, isBeside) => {
  expect(getBeside(say(409, message), "en")).toBe(isBeside ? message : undefined);
});

it.each(["client", "phrase"] as const)(
  "[B61] A message that comes from the source %s is not shown as one of the service",
  (messageSource) => {
    const failure = say(409, MESSAGE, { messageSource });
    expect(getBeside(failure, "en")).toBeUndefined();
    expect(getBeside(failure, "en", { settings: { serverMessage: "beside" } })).toBeUndefined();
  },
);

it.each([
  [503, "beside", undefined, MESSAGE],
  [409, "details", undefined, undefined],
  [503, undefined, "beside", MESSAGE],
  [409, undefined, "details", undefined],
  [409, "beside", "details", undefined],
  [409, "details", "beside", MESSAGE],
] as const)(
  "[B61] A %i with `serverMessage` %s of the provider and %s of the surface shows beside the text: %s",
  (status, ofProvider, ofSurface, shown) => {
    const settings = { serverMessage: ofProvider };
    const props = { serverMessage: ofSurface };
    expect(getBeside(say(status), "en", { settings, props })).toBe(shown);
  },
);

it("[B61] A function chooses by the failure, and without a result the default counts", () => {
  const serverMessage = ({ code }: Failure) =>
    code === "Shop.1" ? "beside" : code === "Shop.2" ? "details" : undefined;
  const getFor = (status: number, code: string) =>
    getBeside(say(status, MESSAGE, { code }), "en", { settings: { serverMessage } });
  expect(getFor(503, "Shop.1")).toBe(MESSAGE);
  expect(getFor(409, "Shop.2")).toBeUndefined();
  expect(getFor(409, "Shop.3")).toBe(MESSAGE);
  expect(getFor(503, "Shop.3")).toBeUndefined();
});

it("[B61] A function that throws leaves the default, and the developer reads which one it is", () => {
  const serverMessage = () => {
    throw new Error("a mistake of the app");
  };
  expect(getBeside(say(409), "en", { settings: { serverMessage } })).toBe(MESSAGE);
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("`serverMessage` threw")]);
});

it("[B62] The message is redacted, and 240 characters long at most", () => {
  const secret = "sk_live_51HxFzQ2eZvKYlo2CabcDEF99";
  const shown = getBeside(say(409, `The key ${secret} exists. ${"Take another key. ".repeat(40)}`), "en");
  expect(shown).toMatch(/^The key /);
  expect(shown).not.toContain(secret);
  expect(shown?.length).toBeLessThanOrEqual(240);
});

it.each([
  ["title", { title: MESSAGE }],
  ["description", { description: `The service said: ${MESSAGE}.` }],
  ["description as an element", { description: ["It said: ", MESSAGE] }],
])("[B62] The message is left out where your app has it in its %s", (_, props) => {
  expect(getBeside(say(409), "en", { props })).toBeUndefined();
});

it.each([
  ["other words", { title: "The job was not created", description: "Choose another name." }],
  ["no words", { title: null, description: null }],
  ["a component, whose words are unknown", { title: createElement(() => MESSAGE) }],
])("[B62] The message stays where your app has %s", (_, props) => {
  expect(getBeside(say(409), "en", { props })).toBe(MESSAGE);
});

it("[B62] A surface with several causes shows the message of none of them", () => {
  expect(
    getBeside(say(409), "en", { variant: { ...bannerVariant, hasMultipleCauses: true } }),
  ).toBeUndefined();
});

it.each(["restored", "sign-in"] as const)(
  "[B61] The message is gone once the failure has passed (%s)",
  (change) => {
    expect(getBeside(say(409), "en", { change })).toBeUndefined();
  },
);
