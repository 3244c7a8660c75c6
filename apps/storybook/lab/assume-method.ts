import type { Failure, RetryPolicy } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";
import type { DemoGlobals } from "../.storybook/globals.ts";
import { translators } from "../common/catalogs.ts";

export interface AssumeOptions {
  /** The method that the toolbar names. */
  readonly toolbarMethod: DemoGlobals["method"];
  /** Whether the words of the paste say that the customer was changing something. */
  readonly isWrite?: boolean | undefined;
  readonly retryPolicy: RetryPolicy;
}

/** The method that the advice assumes. `undefined` where the paste names one, or where the advice is the same after a read and a write. */
export function assumeMethod(failure: Failure, options: AssumeOptions): DemoGlobals["method"] | undefined {
  const { toolbarMethod, isWrite, retryPolicy } = options;
  const getAdvice = (method: string) => {
    const { title, nextStep } = translators.en.describe(failure, { method });
    return [title, nextStep, adviseRetry(failure, { method, retryPolicy }).auto].join("\n");
  };
  if (failure.method !== undefined || getAdvice("GET") === getAdvice("POST")) return undefined;
  return isWrite ? "POST" : toolbarMethod;
}
