/** The path of the API that the code of the documentation calls. A reader who copies the code has an API there too. */
export const EXAMPLE_PATH = "api";

/** What the API responds to a method and a path below it: a status, and the error code of the service. */
const RESPONSES: Readonly<Record<string, readonly [status: number, code?: string]>> = {
  "GET /jobs": [503, "Jobs.0503"],
  "GET /jobs/nightly-17": [404, "Jobs.0404"],
  "POST /jobs/nightly-17/start": [202],
  "POST /jobs/nightly-18/start": [409, "Jobs.0409"],
  "GET /usage": [503, "Usage.0503"],
};

/** Responds as the service of the examples. */
export function createExampleResponse({ method, url }: Request): Response {
  const path = new URL(url).pathname.split(`/${EXAMPLE_PATH}/`).at(-1) ?? "";
  const [status, error_code] = RESPONSES[`${method} /${path}`] ?? [404, "Demo.0002"];
  return Response.json({ error_code }, { status });
}
