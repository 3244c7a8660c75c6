import type { ErrorStore } from "../../components/error-toaster/create-error-store.ts";
import { markHandled } from "../error-marks.ts";
import type { ErrorOptions } from "../error-options.ts";
import { getErrorOptions, takeAll } from "../error-options.ts";

/** What Errorkit uses of a query. */
export interface QueryLike {
  readonly queryHash: string;
  readonly meta?: object | undefined;
  readonly state: { readonly data: unknown };
  fetch(): Promise<unknown>;
}

/** What Errorkit uses of a mutation. */
export interface MutationLike {
  readonly meta?: object | undefined;
}

/** Options of `createQueryCacheErrors` and `createMutationCacheErrors`. */
export interface CacheErrorsOptions<Item> {
  /**
   * Chooses which errors go to the store. A query or mutation with `meta: errorMeta(false)` never gets there.
   *
   * @default all
   */
  readonly filter?: ((item: Item) => boolean) | undefined;
}

/** The callbacks of a `QueryCache`. */
export interface QueryCacheErrors {
  readonly onError: (error: unknown, query: QueryLike) => void;
  readonly onSuccess: (data: unknown, query: QueryLike) => void;
}

/** The callbacks of a `MutationCache`. */
export interface MutationCacheErrors {
  readonly onError: (error: unknown, variables: unknown, context: unknown, mutation: MutationLike) => void;
}

/**
 * Returns the `meta` of a query or mutation with options for its error. TanStack does not know the type of `meta`: this function checks
 * the options. Spread it beside other members.
 *
 * @param options options of `add`, or `false` to keep the error out of the store, because a surface shows it
 * @example
 * ```ts
 * useQuery({ queryKey: ["jobs"], queryFn, meta: errorMeta(false) });
 * useQuery({ queryKey: ["traffic"], queryFn, meta: { ...errorMeta({ background: true }), team: "network" } });
 * ```
 */
export function errorMeta(options: ErrorOptions): { readonly errorkit: ErrorOptions } {
  return { errorkit: options };
}

/**
 * Creates the callbacks of a `QueryCache` that add the errors of queries to an error store. The source is the hash of the query, so
 * that a success of the query removes them. The error of a query that has data is in the background: the user still sees the
 * old data. The retry button of the toast fetches the query again.
 *
 * If `connectAxios` fills the same store, the error of a query is added once: with the options of the query.
 *
 * `meta: errorMeta(…)` of a query has the options of `add`, or `false` where a surface shows its error.
 *
 * @example
 * ```ts
 * new QueryClient({ queryCache: new QueryCache(createQueryCacheErrors(errors)) });
 * useQuery({ queryKey: ["traffic"], queryFn, meta: errorMeta({ background: true }) });
 * ```
 */
export function createQueryCacheErrors(
  store: Pick<ErrorStore, "add" | "resolve">,
  { filter = takeAll }: CacheErrorsOptions<QueryLike> = {},
): QueryCacheErrors {
  return {
    onError: (error, query) => {
      markHandled(store, error);
      const options = getErrorOptions(query.meta);
      if (!options || !filter(query)) return;
      store.add(error, {
        source: query.queryHash,
        method: "GET",
        background: query.state.data !== undefined,
        onRetry: () => query.fetch(),
        ...options,
      });
    },
    onSuccess: (_, { meta, queryHash }) => {
      const options = getErrorOptions(meta);
      if (options) store.resolve(options.source ?? queryHash);
    },
  };
}

/**
 * Creates the callback of a `MutationCache` that adds the errors of mutations to an error store. Where the error does not name its
 * method, it counts as a POST: the user is asked to check whether the change was made. A later success does not remove the error,
 * because it may be that of another change.
 *
 * @example
 * ```ts
 * new QueryClient({ mutationCache: new MutationCache(createMutationCacheErrors(errors)) });
 * useMutation({ mutationFn, meta: errorMeta(false) }); // a surface shows its error
 * ```
 */
export function createMutationCacheErrors(
  store: Pick<ErrorStore, "add">,
  { filter = takeAll }: CacheErrorsOptions<MutationLike> = {},
): MutationCacheErrors {
  return {
    onError: (error, _variables, _context, mutation) => {
      markHandled(store, error);
      const options = getErrorOptions(mutation.meta);
      if (options && filter(mutation)) store.add(error, { method: "POST", ...options });
    },
  };
}
