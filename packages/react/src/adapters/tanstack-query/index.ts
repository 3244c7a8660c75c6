export type { ErrorOptions } from "../error-options.ts";
export type {
  CacheErrorsOptions,
  MutationCacheErrors,
  MutationLike,
  QueryCacheErrors,
  QueryLike,
} from "./cache-errors.ts";
export { createMutationCacheErrors, createQueryCacheErrors, errorMeta } from "./cache-errors.ts";
export type { QueryDefaults } from "./query-defaults.ts";
export { createQueryDefaults } from "./query-defaults.ts";
export type { PausableQuery } from "./use-query-error.ts";
export { useQueryError } from "./use-query-error.ts";
