import type { BodyContext, Failure, FailureReader } from "@errorkit/core";
import { defaultFailureReader, FailureError, isSafeMethod } from "@errorkit/core";
import type { ErrorStore } from "../components/error-toaster/create-error-store.ts";
import { unlessHandled } from "./error-marks.ts";
import type { ErrorOptions } from "./error-options.ts";
import { getErrorOptions, takeAll } from "./error-options.ts";

export type { ErrorOptions } from "./error-options.ts";

interface RequestConfig {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly baseURL?: string | undefined;
}

/** What Errorkit reads from a response of axios. */
export interface AxiosResponseLike {
  readonly config: object;
  readonly data: unknown;
  readonly headers: object;
  readonly status: number;
}

/** What Errorkit uses of `axios`, or of what `axios.create()` returns. */
export interface AxiosLike<R extends AxiosResponseLike = AxiosResponseLike> {
  readonly interceptors: {
    readonly response: {
      use(
        onFulfilled?: ((response: R) => R | Promise<R>) | null,
        onRejected?: ((error: unknown) => Promise<never>) | null,
      ): number;
      eject(id: number): void;
    };
  };
}

/** Options of `connectAxios`. */
export interface ConnectAxiosOptions<R extends AxiosResponseLike = AxiosResponseLike> {
  /**
   * Reads the bodies of successful responses, for a service that reports errors with 200. The request then rejects with a
   * `FailureError`. A function chooses the responses.
   *
   * @default false
   */
  readonly failureInBody?: boolean | ((response: R) => boolean) | undefined;
  /**
   * Reads these bodies: the reader from `createFailureReader` that your store has.
   *
   * @default `defaultFailureReader`
   */
  readonly reader?: Pick<FailureReader, "findFailureInBody" | "readFailure"> | undefined;
  /**
   * Chooses which errors go to the store. A request with `errorOptions(false)` never gets there. Leave out the requests that another
   * library repeats.
   *
   * @default all
   */
  readonly filter?: ((error: unknown, config: R["config"] | undefined) => boolean) | undefined;
}

/** Returns `GET /api/jobs`, without the query: another page of a list is the same list. */
function getSource(config: RequestConfig): string {
  const options = getErrorOptions(config);
  if (options && options.source !== undefined) return options.source;
  const { method = "GET", baseURL = "", url = "" } = config;
  // The query and the fragment: `?page=2`, `#top`
  return `${method.toUpperCase()} ${baseURL}${url.replace(/[?#].*$/s, "")}`;
}

function getContext({ config, headers, status }: AxiosResponseLike) {
  const { method = "GET", baseURL = "", url = "" }: RequestConfig = config;
  return { method, url: baseURL + url, headers: { ...headers }, status } satisfies BodyContext;
}

/**
 * Adds the errors of axios to an error store. The source of an error is its method and URL: `GET /api/jobs`. A successful GET
 * removes the errors of its source. No other method does, because a list that loads says nothing about the job that was not
 * created. A canceled request adds nothing. Your code still gets each rejection. Call it after you add your own interceptors, such
 * as the one that renews a session.
 *
 * An error is added in the task after its rejection. By then TanStack Query has said what it does with it: a request that it repeats
 * (`createQueryDefaults`) adds nothing, and the error of a query or mutation is added once, by `createQueryCacheErrors` or
 * `createMutationCacheErrors` of the same store.
 *
 * @returns a function that disconnects axios from the store
 * @see RFC 9110 section 9.2.1 (safe methods)
 * @example
 * ```ts
 * const disconnect = connectAxios(axios, errors);
 * ```
 */
export function connectAxios<R extends AxiosResponseLike>(
  axios: AxiosLike<R>,
  store: Pick<ErrorStore, "add" | "resolve">,
  { failureInBody = false, reader = defaultFailureReader, filter = takeAll }: ConnectAxiosOptions<R> = {},
): () => void {
  const add = (error: unknown, config: object | undefined, failure = error) => {
    const options = getErrorOptions(config);
    if (!options || !filter(error, config)) return;
    unlessHandled(store, error, () =>
      store.add(failure, { ...options, ...(config && { source: getSource(config) }) }),
    );
  };
  const findFailure = (response: R): Failure | undefined => {
    const isRead = typeof failureInBody === "function" ? failureInBody(response) : failureInBody;
    return isRead ? reader.findFailureInBody(response.data, getContext(response)) : undefined;
  };
  /** With `responseType: "blob"`, axios leaves the body of an error response in a `Blob`. */
  const readBlob = async (response: AxiosResponseLike | undefined): Promise<Failure | undefined> => {
    if (typeof Blob === "undefined" || !(response?.data instanceof Blob)) return undefined;
    const { status, headers, ...context } = getContext(response);
    return reader.readFailure(new Response(response.data, { status, headers }), context);
  };

  const { response: interceptors } = axios.interceptors;
  const id = interceptors.use(
    (response) => {
      const { config } = response;
      const failure = findFailure(response);
      if (failure) {
        const error = new FailureError(failure);
        add(error, config);
        throw error;
      }
      const { method = "GET" }: RequestConfig = config;
      if (isSafeMethod(method)) store.resolve(getSource(config));
      return response;
    },
    async (error) => {
      const { config, response } = Object(error) as { config?: object; response?: AxiosResponseLike };
      add(error, config, await readBlob(response));
      throw error;
    },
  );
  return () => interceptors.eject(id);
}

/**
 * Returns options for the error of one request. Spread them into its config.
 *
 * @param options options of `add`, or `false` to keep the error out of the store, because a surface shows it
 * @example
 * ```ts
 * axios.get("/api/jobs", { signal, ...errorOptions(false) });
 * axios.get("/api/traffic", errorOptions({ background: true }));
 * ```
 */
export function errorOptions(options: ErrorOptions): object {
  return { errorkit: options };
}
