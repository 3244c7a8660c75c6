import type { Failure } from "@errorkit/core";

/** Creates the failure of a response from a service. */
export const createFailure = (part: Partial<Failure>): Failure => ({
  kind: "http",
  message: "from the server",
  messageSource: "server",
  reader: "test",
  timestamp: 0,
  ...part,
});
