import type { FailureReading } from "./create-reader.ts";
import { createFailureReader } from "./create-reader.ts";

/** The built-in readers, rules and redaction. */
export const defaultReader: FailureReading = /* @__PURE__ */ createFailureReader();
