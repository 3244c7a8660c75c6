import type { FailureContext } from "./failure.ts";
import { peek } from "./snapshot.ts";

/** The first text under one of the names, in the places where clients keep what was asked. */
function found(thrown: unknown, ...names: readonly string[]): string | undefined {
  const places = [...["config", "request", "options", "response"].map((name) => peek(thrown, name)), thrown];
  return places
    .flatMap((place) => names.map((name) => peek(place, name)))
    .find((text): text is string => typeof text === "string" && text !== "");
}

/** What was asked: as the caller says, else as the error or the answer remembers. */
export function requestOf(
  thrown: unknown,
  { method, url }: FailureContext,
): { readonly method?: string | undefined; readonly url?: string | undefined } {
  return {
    method: (method ?? found(thrown, "method"))?.toUpperCase(),
    url: url ?? found(thrown, "url", "responseURL"),
  };
}

/** The host of an absolute address. */
export function hostOf(url: string): string | undefined {
  if (!url.includes("://")) return undefined;
  try {
    return new URL(url).host || undefined;
  } catch {
    return undefined;
  }
}
