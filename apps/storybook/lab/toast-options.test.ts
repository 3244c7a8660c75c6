import { adviseRetry, toFailure } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";
import { expect, it } from "vitest";
import { getToastOptions } from "./toast-options.ts";

it("the toast of the lab offers a retry, as the banner does, and stays after it", async () => {
  const store = createErrorStore();
  const failure = toFailure({ status: 503 });
  expect(adviseRetry(failure).manual).not.toBe("hidden");
  store.add(failure, getToastOptions(failure, "GET"));
  await store.getSnapshot()[0]?.onRetry?.();
  expect(store.getSnapshot()).toMatchObject([{ failure: { status: 503 }, onRetry: expect.any(Function) }]);
});
