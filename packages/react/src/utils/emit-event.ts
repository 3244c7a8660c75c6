import type { Failure } from "@errorkit/core";
import type { SurfaceEvent } from "../types.ts";
import { safeRun } from "./safe-call.ts";

/** Matches an ID such as "3f1c-77d0" or "ModelArts.0010", not a sentence, which a service may send instead. */
const isId = (text: string | undefined): text is string => /^[\w.:/+=~-]{1,128}$/.test(text ?? "");

/** Reports to the app what happened on a surface: closed categories and IDs, never the text of a message. */
export function emitEvent(
  { onEvent }: { readonly onEvent?: ((event: SurfaceEvent) => void) | undefined },
  category: SurfaceEvent["category"],
  surface: SurfaceEvent["surface"],
  { kind, status, code, requestId, service }: Failure,
): void {
  if (!onEvent) return;
  const event: SurfaceEvent = {
    category,
    surface,
    kind,
    ...(status !== undefined && { status }),
    ...(isId(code) && { code }),
    ...(isId(requestId) && { requestId }),
    ...(service !== undefined && { service }),
    timestamp: Date.now(),
  };
  safeRun("onEvent", () => onEvent(event));
}
