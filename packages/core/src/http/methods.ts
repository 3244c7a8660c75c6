/** Methods that only read (RFC 9110 section 9.2.1); QUERY is registered as safe. */
const SAFE = /^(?:GET|HEAD|OPTIONS|TRACE|QUERY)$/i;

/** Methods that change something. The group is those with the same effect however often they are repeated (RFC 9110 section 9.2.2). */
const WRITE = /^(?:POST|PATCH|(PUT|DELETE))$/i;

/**
 * Returns whether a method only reads. Letter case does not matter; an unknown method is not safe.
 *
 * @see RFC 9110 section 9.2.1
 * @example
 * isSafeMethod("GET"); // true
 */
export function isSafeMethod(method: string | undefined): boolean {
  return SAFE.test(method ?? "");
}

/**
 * Returns whether repeating a request has no further effect: true for the safe methods, PUT and DELETE. An unknown method is
 * not idempotent.
 *
 * @see RFC 9110 section 9.2.2
 * @example
 * isIdempotentMethod("PUT"); // true
 * isIdempotentMethod("POST"); // false
 */
export function isIdempotentMethod(method: string | undefined): boolean {
  return isSafeMethod(method) || Boolean(WRITE.exec(method ?? "")?.[1]);
}

/**
 * Returns whether a method changes something: true for POST, PUT, PATCH and DELETE. An unknown method does not count.
 *
 * @example
 * isWriteMethod("DELETE"); // true
 */
export function isWriteMethod(method: string | undefined): boolean {
  return WRITE.test(method ?? "");
}
