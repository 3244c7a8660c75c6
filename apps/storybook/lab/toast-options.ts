import type { Failure } from "@errorkit/core";
import type { AddErrorOptions } from "@errorkit/react";

/**
 * What the lab adds a failure to its toaster with. A toast offers a retry as the other surfaces do, so that its announcement has
 * the same next step. The retry fails again, so that the toast stays.
 */
export const getToastOptions = (failure: Failure, method: string | undefined): AddErrorOptions => ({
  background: true,
  method,
  onRetry: () => Promise.reject(failure),
});
