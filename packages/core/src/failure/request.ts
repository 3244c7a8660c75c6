import { isErrorLike } from "./carried.ts";
import type { FailureContext } from "./failure.ts";
import { peek } from "./values.ts";

/** Where clients keep what was asked: axios, ky and XHR, got and ofetch, answers. */
const places = ["config", "request", "options", "response"];

/** The first text of a name: by names, then by holders. */
function textIn(holders: readonly unknown[], ...names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => holders.map((holder) => peek(holder, name)))
    .map((found) => peek(found, "href") ?? found)
    .find((found): found is string => typeof found === "string" && found !== "");
}

/** The address, as far as it is known: where the answer came from, else what was asked for. */
function addressIn(thrown: unknown, holders: readonly unknown[]): string | undefined {
  const url =
    // ofetch keeps the address itself where others keep the request.
    textIn(holders, "responseURL", "url") ?? (isErrorLike(thrown) ? textIn([thrown], "request") : undefined);
  const base = textIn([peek(thrown, "config")], "baseURL");
  return base && url && !/^(?:\w+:)?\/\//.test(url)
    ? base.replace(/\/?$/, "/") + url.replace(/^\/+/, "")
    : url;
}

/** What was asked: as the caller says, else as the error or the answer remembers. */
export function requestOf(
  thrown: unknown,
  { method, url }: FailureContext,
): { readonly method: string | undefined; readonly url: string | undefined } {
  // superagent's answer leads to its request.
  const inAnswer = peek(peek(thrown, "response"), "req");
  const holders = [...places.map((place) => peek(thrown, place)), inAnswer, thrown];
  return {
    method: (method ?? textIn(holders, "method"))?.toUpperCase(),
    url: url ?? addressIn(thrown, holders),
  };
}

/** The host of an absolute address; empty or `undefined` for any other. */
export function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host;
  } catch {
    return undefined;
  }
}
