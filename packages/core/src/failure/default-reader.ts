import type { FailureReader } from "./create-reader.ts";
import { createFailureReader } from "./create-reader.ts";

/** The built-in readers, rules and redaction. */
export const defaultReader: FailureReader = /* @__PURE__ */ createFailureReader();
