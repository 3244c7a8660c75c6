import type { FailureContext } from "./failure.ts";
import { peek } from "./values.ts";

/** Where clients keep what was asked: axios, ky and XHR, got and ofetch, then answers and errors themselves. */
const places = ["config", "request", "options", "response"];

function textIn(thrown: unknown, names: readonly string[]): string | undefined {
  for (const holder of [...places.map((place) => peek(thrown, place)), thrown]) {
    if (typeof holder !== "object" || holder === null) continue;
    for (const name of names) {
      const text = peek(holder, name);
      if (typeof text === "string" && text) return text;
    }
  }
  return undefined;
}

/** What was asked: as the caller says, else as the error or the answer remembers. */
export function requestOf(
  thrown: unknown,
  { method, url }: FailureContext,
): { readonly method: string | undefined; readonly url: string | undefined } {
  return {
    method: (method ?? textIn(thrown, ["method"]))?.toUpperCase(),
    url: url ?? textIn(thrown, ["url", "responseURL"]),
  };
}

/** The host of an absolute address. */
export function hostOf(url: string): string | undefined {
  if (!url.includes("://")) return undefined;
  try {
    return new URL(url).host;
  } catch {
    return undefined;
  }
}
