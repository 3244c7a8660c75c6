import { expect, it } from "vitest";
import { collectRequestIds, formatOmittedIds, getNewestId } from "../../src/utils/request-ids.ts";
import { createCatalogTranslator } from "../helpers/create-catalog-translator.ts";
import { createPlainFailure } from "../helpers/create-model.ts";

const english = createCatalogTranslator("en").getSnapshot();

const failWith = (requestId?: string) =>
  createPlainFailure({ kind: "http", ...(requestId && { requestId }) });

it("The request IDs of several failures are distinct, the first 20 are listed, and all are counted", () => {
  const failures = Array.from({ length: 23 }, (_, index) => failWith(`req-${index}`));
  const ids = collectRequestIds([failWith(), ...failures, failWith("req-0")]);
  expect(ids.first).toEqual(failures.slice(0, 20).map(({ requestId }) => requestId));
  expect(ids.total).toBe(23);
  expect(formatOmittedIds(ids, english)).toBe("3 more");
  expect(formatOmittedIds(collectRequestIds(failures.slice(0, 20)), english)).toBeUndefined();
});

it("The request ID to search for is that of the failure, otherwise the first of its group", () => {
  const ids = collectRequestIds([failWith("req-1"), failWith("req-2")]);
  expect(getNewestId(failWith("req-2"), ids)).toBe("req-2");
  expect(getNewestId(failWith(), ids)).toBe("req-1");
  expect(getNewestId(failWith(), collectRequestIds([]))).toBeUndefined();
});
