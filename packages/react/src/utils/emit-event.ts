import type { Failure } from "@errorkit/core";
import type { SurfaceEvent } from "../types.ts";
import { safeRun } from "./safe-call.ts";

/** Returns an ID such as "3f1c-77d0" or "ModelArts.0010"; `undefined` for a sentence, which a service may send instead. */
const toId = (text = ""): string | undefined => (/^[\w.:/+=~-]{1,128}$/.test(text) ? text : undefined);

/** Reports to the app what happened on a surface: closed categories and IDs, never the text of a message. */
export function emitEvent(
  { onEvent }: { readonly onEvent?: ((event: SurfaceEvent) => void) | undefined },
  category: SurfaceEvent["category"],
  surface: string,
  { kind, status, code, requestId, service }: Failure,
): void {
  if (!onEvent) return;
  const optional = Object.entries({ status, code: toId(code), requestId: toId(requestId), service });
  const event: SurfaceEvent = {
    category,
    surface,
    kind,
    ...Object.fromEntries(optional.filter(([, value]) => value !== undefined)),
    timestamp: Date.now(),
  };
  safeRun("onEvent", () => onEvent(event));
}
