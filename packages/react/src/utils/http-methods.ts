/** Whether a request changes nothing on the server, so that Errorkit may repeat it unasked (RFC 9110 section 9.2.1). */
export function isSafeMethod(method: string | undefined): boolean {
  return /^(?:GET|HEAD|OPTIONS|TRACE|QUERY)$/i.test(method ?? "");
}

/** Whether repeating a request has the same effect as sending it once (RFC 9110 section 9.2.2). */
export function isIdempotentMethod(method: string): boolean {
  return isSafeMethod(method) || /^(?:PUT|DELETE)$/i.test(method);
}
