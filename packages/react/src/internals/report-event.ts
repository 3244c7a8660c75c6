import type { Failure } from "@errorkit/core";
import { runSafely } from "./call-safely.ts";
import type { ReportEvent } from "./types.ts";

/** One word of the letters that ids are made of: a service may write a sentence into its code, and a name into that. */
const ID = /^[\w.:/+=~-]{1,128}$/;

/** Tells the host what happened on a surface: closed categories and ids, never the text of a message. */
export function reportEvent(
  { onReport }: { readonly onReport?: ((event: ReportEvent) => void) | undefined },
  category: ReportEvent["category"],
  surface: string,
  { kind, status, code, requestId, service }: Failure,
): void {
  if (!onReport) return;
  const event: ReportEvent = {
    category,
    surface,
    kind,
    ...(status !== undefined && { status }),
    ...(code !== undefined && ID.test(code) && { code }),
    ...(requestId !== undefined && ID.test(requestId) && { requestId }),
    ...(service !== undefined && { service }),
    at: Date.now(),
  };
  runSafely("onReport", () => onReport(event));
}
