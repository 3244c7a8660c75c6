import type { AddErrorOptions } from "../components/error-toaster/error-group.ts";

/**
 * What happens to the error of one request: the options with which the store gets it, or `false` where a surface shows it, so
 * that the store does not get it.
 */
export type ErrorOptions = AddErrorOptions | false;

/** The default of `filter`: all errors go to the store. */
export const takeAll = () => true;

/** Returns the options of a request from the config of axios or the `meta` of TanStack Query; `{}` where it has none. */
export function getErrorOptions(carrier: object | undefined): ErrorOptions {
  return (carrier as { readonly errorkit?: ErrorOptions } | undefined)?.errorkit ?? {};
}
