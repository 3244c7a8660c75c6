import type { Failure } from "@errorkit/core";
import { useState } from "react";

/** The failure as if it had happened when its story was opened: the wait that the server asked for begins then. */
export const useFreshFailure = (failure: Failure): Failure =>
  useState(() => ({ ...failure, timestamp: Date.now() }))[0];
