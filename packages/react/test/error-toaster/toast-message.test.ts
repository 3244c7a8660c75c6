import { createErrorStore } from "@errorkit/react";
import { describe, expect, it, vi } from "vitest";
import { createFailure, only } from "../helpers/error-store.ts";

describe("messages of the app", () => {
  it("[T33] The store takes a string, or a title with a description and a severity", () => {
    const store = createErrorStore();
    store.add("请先选择一行");
    store.add({ title: "Two jobs still run", description: "Stop them first.", severity: "warning" });
    store.success("The job was started.");
    store.info({ title: "A new version is available." });
    expect(store.getSnapshot().map(({ message }) => message)).toEqual([
      { title: "A new version is available.", severity: "info" },
      { title: "The job was started.", severity: "success" },
      { title: "Two jobs still run", description: "Stop them first.", severity: "warning" },
      { title: "请先选择一行", severity: "error" },
    ]);
  });

  it("[T33] Equal messages are one group, and messages with another severity are another one", () => {
    const store = createErrorStore();
    const first = store.add("Saved");
    expect(store.add("Saved")).toBe(first);
    expect(store.success("Saved")).not.toBe(first);
    expect(store.getSnapshot().map(({ count }) => count)).toEqual([1, 2]);
  });

  it("[T33] Messages that are functions of the locale are one group where their English texts are equal", () => {
    const store = createErrorStore();
    const first = store.success(() => "Saved");
    expect(store.success((locale) => (locale === "en" ? "Saved" : "已保存"))).toBe(first);
    expect(store.add(() => "Saved")).not.toBe(first);
    expect(store.success({ title: () => "Deleted" })).not.toBe(first);
  });

  it("[T33] The function of a message is called with no other locale than English until the message is shown", () => {
    const store = createErrorStore();
    const getTitle = vi.fn((locale: string) => ({ en: "Saved", "zh-CN": "已保存" })[locale] as string);
    store.success(getTitle);
    expect(new Set(getTitle.mock.calls.map(([locale]) => locale))).toEqual(new Set(["en"]));
  });

  it("[T33] A message whose function throws is empty, and the developer learns of it", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const store = createErrorStore();
    store.success(() => {
      throw new Error("no text");
    });
    expect(store.getSnapshot()).toHaveLength(1);
    expect(log).toHaveBeenCalledWith(expect.stringContaining("`message` threw"), expect.any(Error));
  });

  it.each([
    ["a problem document", { title: "You are out of credit", status: 403 }],
    ["a body with another type of title", { title: 7 }],
    ["a body with an unknown severity", { title: "Hot", severity: "fatal" }],
    ["HTML", "<html><title>502 Bad Gateway</title></html>"],
    ["JSON", '{"error":"x"}'],
    ["an error", Object.assign(new Error("boom"), { title: "boom" })],
    ["a long text", "x".repeat(301)],
    ["nothing", ""],
  ])("[T33] The store reads %s as an error", (_, error) => {
    const store = createErrorStore();
    store.add(error);
    expect(only(store.getSnapshot()).message).toBeUndefined();
  });

  it("[T33] The store cleans what it shows", () => {
    const store = createErrorStore();
    store.success({ title: "Saved\u202E".concat("x".repeat(9_000)), description: "\u0000a" });
    const { message } = only(store.getSnapshot());
    expect(String(message?.title).length).toBeLessThanOrEqual(301);
    expect(message?.title).not.toContain("\u202E");
    expect(message?.description).not.toContain("\u0000");
  });

  it("[T33] A message has a new revision each time, and in the background only the first time", () => {
    const store = createErrorStore();
    store.add("Select a row first.");
    const { revision } = only(store.getSnapshot());
    store.add("Select a row first.");
    expect(only(store.getSnapshot()).revision).toBeGreaterThan(revision);
    store.clear();
    store.info("Synced", { background: true });
    const quiet = only(store.getSnapshot()).revision;
    store.info("Synced", { background: true });
    expect(only(store.getSnapshot()).revision).toBe(quiet);
  });

  it("[T4] [T33] Resolving its source removes a message", () => {
    const store = createErrorStore();
    store.info("Two exports are running.", { source: "exports" });
    store.resolve("exports");
    expect(store.getSnapshot()).toEqual([]);
  });
});

describe("subject and next retry", () => {
  it("[T36] A group has the subject of its failures while all name the same", () => {
    const store = createErrorStore();
    store.add(createFailure(503), { subject: "Job list", source: "jobs" });
    store.add(createFailure(503), { subject: "Job list", source: "jobs" });
    expect(only(store.getSnapshot()).subject).toBe("Job list");
    store.add(createFailure(503), { subject: "Quota", source: "quota" });
    expect(only(store.getSnapshot()).subject).toBeUndefined();
  });

  it("[T36] A group without a name for one of its failures has no subject", () => {
    const store = createErrorStore();
    store.add(createFailure(503));
    store.add(createFailure(503), { subject: "Job list", source: "jobs" });
    expect(only(store.getSnapshot()).subject).toBeUndefined();
  });

  it("[T39] A background group has the next retry of its newest failure, until a failure blocks the user", () => {
    const store = createErrorStore();
    store.add(createFailure(503), { background: true, source: "poll", nextRetryAt: 1 });
    store.add(createFailure(503), { background: true, source: "poll", nextRetryAt: 2 });
    expect(only(store.getSnapshot()).nextRetryAt).toBe(2);
    store.add(createFailure(503));
    expect(only(store.getSnapshot()).nextRetryAt).toBeUndefined();
    store.add(createFailure(503), { background: true, source: "poll", nextRetryAt: 3 });
    expect(only(store.getSnapshot()).nextRetryAt).toBeUndefined();
  });
});
