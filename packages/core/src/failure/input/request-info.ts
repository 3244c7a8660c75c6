import type { FailureContext } from "../../types.ts";
import { safeGet } from "../to-plain-value.ts";
import { isErrorLike } from "./find-error-response.ts";
import { isResponse } from "./response.ts";

/** Members in which clients keep the request: axios, ky and XMLHttpRequest, got and ofetch, the response. */
const CONTAINERS = ["config", "request", "options", "response"];

/** The first text under any of the names, the first name first. */
function findText(containers: readonly unknown[], ...names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => containers.map((container) => safeGet(container, name)))
    .map((found) => safeGet(found, "href") ?? found)
    .find((found): found is string => typeof found === "string" && found !== "");
}

/** The response's URL, otherwise the request's. */
function findUrl(thrown: unknown, containers: readonly unknown[]): string | undefined {
  const url =
    // ofetch keeps the URL where others keep the request.
    findText(containers, "responseURL", "url") ??
    (isErrorLike(thrown) ? findText([thrown], "request") : undefined);
  const base = findText([safeGet(thrown, "config")], "baseURL");
  const isRelative = url && !/^(?:\w+:)?\/\//.test(url);
  return base && isRelative ? base.replace(/\/?$/, "/") + url.replace(/^\/+/, "") : url;
}

/** The request's method and URL: from the context, otherwise from the error or the response. */
export function getRequestInfo(
  thrown: unknown,
  { method, url }: FailureContext,
): { readonly method: string | undefined; readonly url: string | undefined } {
  // A response knows its URL only.
  if (isResponse(thrown)) return { method: method?.toUpperCase(), url: url ?? thrown.url };
  // superagent keeps the request in the response.
  const superagentRequest = safeGet(safeGet(thrown, "response"), "req");
  const containers = [...CONTAINERS.map((name) => safeGet(thrown, name)), superagentRequest, thrown];
  return {
    method: (method ?? findText(containers, "method"))?.toUpperCase(),
    url: url ?? findUrl(thrown, containers),
  };
}

/** The host of an absolute URL; `undefined` or empty for any other. */
export function getHost(url: string): string | undefined {
  // A URL that throws is slow. https://…
  if (!/^\w+:/.test(url)) return undefined;
  try {
    return new URL(url).host;
  } catch {
    return undefined;
  }
}
