import { fetchOrThrow, toFailure } from "@errorkit/core";
import { expect, it } from "vitest";
import { corpora } from "./corpus/cases.ts";
import { readAll } from "./corpus/read-all.ts";

it("reads the corpora in a page", async () => {
  expect(corpora.given).toHaveLength(123);
  expect(await readAll()).toEqual([]);
});

it("reads the corpora in a worker, where there is no DOM", async () => {
  const worker = new Worker(new URL("./corpus/worker.ts", import.meta.url), { type: "module" });
  const wrong = await new Promise((resolve, reject) => {
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
  });
  worker.terminate();
  expect(wrong).toEqual([]);
});

it("recognizes this browser's errors for a failed connection, an abort, a timeout and a missing module", async () => {
  const kindOf = (promise: Promise<unknown>) =>
    promise.then(String, (error: unknown) => toFailure(error).kind);
  const nobody = "http://127.0.0.1:1/";
  expect(await kindOf(fetchOrThrow(nobody))).toBe("network");
  expect(await kindOf(fetch(nobody, { signal: AbortSignal.abort() }))).toBe("aborted");
  expect(await kindOf(fetch(nobody, { signal: AbortSignal.timeout(0) }).then(() => undefined))).toMatch(
    /timeout|network/,
  );
  expect(await kindOf(import(/* @vite-ignore */ `${nobody}x.js`))).toBe("chunk-load");
  expect(await kindOf(new Response("<html>").json())).toBe("parse");
  const request = new XMLHttpRequest();
  request.open("GET", nobody);
  const event = await new Promise((resolve) => {
    request.onerror = resolve;
    request.send();
  });
  expect(toFailure(event).kind).toBe("network");
  expect(toFailure(request).kind).toBe("network");
});
