import { isFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { server } from "vitest/browser";
import { axiosCases } from "./axios-cases.ts";
import { abortCases, bodyCases, fetchCases } from "./fetch-cases.ts";
import { fetchOrThrowCases } from "./fetch-or-throw-cases.ts";
import { chunkCases, otherRequestCases, programCases } from "./other-cases.ts";
import type { Engine, ThrownCase } from "./thrown-case.ts";

const engine = server.browser as Engine;

/** What the browser throws or reports; `undefined` when nothing failed. */
async function produce(fail: () => unknown): Promise<unknown> {
  try {
    const value = await fail();
    return value instanceof Event || value instanceof XMLHttpRequest ? value : undefined;
  } catch (error) {
    return error;
  }
}

/** The text of a thrown value, so that a mismatch says what the browser throws. */
const describeThrown = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);

describe.each<readonly [string, readonly ThrownCase[]]>([
  ["fetch", fetchCases],
  ["fetch", abortCases],
  ["fetch", bodyCases],
  ["fetchOrThrow", fetchOrThrowCases],
  ["axios", axiosCases],
  ["import()", chunkCases],
  ["another request", otherRequestCases],
  ["a program", programCases],
])("what this browser throws: %s", (_, cases) => {
  it.each(cases)("$name", async ({ fail, kind, context, differs }) => {
    const thrown = await produce(fail);
    const failure = thrown && toFailure(thrown, typeof context === "function" ? context() : context);
    expect(isFailure(failure) ? failure.kind : "resolved", describeThrown(thrown)).toBe(
      differs?.[engine]?.kind ?? kind,
    );
  });
});
