import type { Failure } from "@errorkit/core";
import type { SurfaceEvent } from "../types.ts";
import { safeRun } from "./safe-call.ts";

/** One word of the letters that ids are made of: a service may write a sentence into its code, and a name into that. */
const ID = /^[\w.:/+=~-]{1,128}$/;

/** Tells the host what happened on a surface: closed categories and ids, never the text of a message. */
export function emitEvent(
  { onEvent }: { readonly onEvent?: ((event: SurfaceEvent) => void) | undefined },
  category: SurfaceEvent["category"],
  surface: string,
  { kind, status, code, requestId, service }: Failure,
): void {
  if (!onEvent) return;
  const event: SurfaceEvent = {
    category,
    surface,
    kind,
    ...(status !== undefined && { status }),
    ...(code !== undefined && ID.test(code) && { code }),
    ...(requestId !== undefined && ID.test(requestId) && { requestId }),
    ...(service !== undefined && { service }),
    timestamp: Date.now(),
  };
  safeRun("onEvent", () => onEvent(event));
}
