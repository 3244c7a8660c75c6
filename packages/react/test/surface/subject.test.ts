import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { getAnnouncementParts } from "../../src/surface/surface-model.ts";
import { bannerVariant, createModel, createPlainFailure } from "../helpers/create-model.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

const failure = createPlainFailure({ kind: "http", status: 503 });
const several = { ...bannerVariant, hasMultipleCauses: true };

it.each([
  ["en", "Job list", undefined, "Job list: the service is temporarily unavailable"],
  ["en", "Upload", "OBS is down", "Upload: OBS is down"],
  ["en", "Upload", "I/O error", "Upload: I/O error"],
  ["en", "Upload", "You can’t upload", "Upload: you can’t upload"],
  ["en", "Upload", "A file is too large", "Upload: a file is too large"],
  ["zh-CN", "作业列表", undefined, "作业列表：服务暂时不可用"],
  ["zh-CN", "上传", "Network lost", "上传：Network lost"],
] as const)("[B60] In %s, the subject %s precedes the title %s: %s", (locale, subject, title, shown) => {
  const model = createModel(failure, locale, { props: { subject, title } });
  expect(model.title).toBe(shown);
  expect(getAnnouncementParts(model).title).toBe(shown);
});

it("[B60] The subject precedes a title that is an element, and is announced with it", () => {
  const model = createModel(failure, "en", {
    props: { subject: "Job list", title: createElement("b", null, "Out of order") },
  });
  expect(renderToStaticMarkup(model.title)).toBe("Job list: <b>Out of order</b>");
});

it("[B60] A function returns the subject in the locale of the surface", () => {
  const subject = (locale: string) => (locale === "en" ? "Job list" : "作业列表");
  expect(createModel(failure, "en", { props: { subject } }).title).toMatch(/^Job list: /);
  expect(createModel(failure, "zh-CN", { props: { subject } }).title).toMatch(/^作业列表：/);
});

it.each([
  ["is empty", ""],
  ["returns an empty text", () => ""],
])("[B60] The title stays as it is where the subject %s", (_, subject) => {
  expect(createModel(failure, "en", { props: { subject } }).title).toBe(
    "The service is temporarily unavailable",
  );
});

it("[B60] A function that throws leaves the title as it is, and the developer learns of it", () => {
  const subject = () => {
    throw new Error("a mistake of the app");
  };
  expect(createModel(failure, "en", { props: { subject } }).title).toBe(
    "The service is temporarily unavailable",
  );
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("`subject` threw")]);
});

it.each(["restored", "sign-in"] as const)(
  "[B60] Once the failure has passed (%s), no subject precedes the title, unless other causes remain",
  (change) => {
    const props = { subject: "Job list" };
    expect(createModel(failure, "en", { props, change }).title).not.toMatch(/Job list/);
    expect(createModel(failure, "en", { props, change, variant: several }).title).toMatch(/^Job list: /);
  },
);

it("A title of the app is announced without the spaces around it", () => {
  const model = createModel(failure, "en", { props: { title: " Out of order\n", nextStep: "\n Wait. " } });
  expect(getAnnouncementParts(model)).toMatchObject({ title: "Out of order", nextStep: "Wait." });
});
