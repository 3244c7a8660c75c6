/** What a service sends when a request fails, for `Response` of any server: Node, Deno, a worker. */
export function createProblem(requestId: string): Response {
  const problem = {
    type: "https://example.com/problems/too-many-jobs",
    title: "Too many jobs",
    status: 429,
    detail: "This project may start 20 jobs per minute.",
    code: "TOO_MANY_JOBS",
    // With a 422, the fields:
    // errors: [{ pointer: "#/disks/0/size", detail: "At least 10 GB", code: "too_small" }],
  };
  return new Response(JSON.stringify(problem), {
    status: 429,
    headers: {
      "Content-Type": "application/problem+json",
      "Retry-After": "20",
      "X-Request-Id": requestId,
      "Access-Control-Expose-Headers": "Retry-After, Date, X-Request-Id, RateLimit, WWW-Authenticate",
    },
  });
}
