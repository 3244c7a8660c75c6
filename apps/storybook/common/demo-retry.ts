/** How long a retry of a live demo takes, in milliseconds: long enough to see that it is pending. */
const LATENCY_MS = 1200;

/** How many retries of a live demo fail before one succeeds. */
const FAILING_RETRIES = 2;

/** Creates the retries of a live demo: each takes a moment, two fail, the third succeeds, and then it starts again. */
export function createDemoRetry(): () => Promise<"failed" | "succeeded"> {
  let retries = 0;
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    retries += 1;
    if (retries <= FAILING_RETRIES) return "failed";
    retries = 0;
    return "succeeded";
  };
}
