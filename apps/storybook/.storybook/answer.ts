/** One pure function from a request to a real answer: the dev server, the tests and the service worker share it. */
export function answer(url: URL): Response {
  const q = url.searchParams;
  const status = Number(q.get("status") ?? 200);
  const headers = new Headers(
    q.getAll("h").map((h): [string, string] => [h.slice(0, h.indexOf(":")), h.slice(h.indexOf(":") + 1)]),
  );
  return new Response([204, 205, 304].includes(status) ? null : (q.get("body") ?? ""), { status, headers });
}
