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
