import type { Failure } from "@errorkit/core";
import { useState } from "react";

/** Sets the failure's timestamp to the time of the first render, so that a `Retry-After` delay starts there. */
export const useFreshFailure = (failure: Failure): Failure =>
  useState(() => ({ ...failure, timestamp: Date.now() }))[0];
