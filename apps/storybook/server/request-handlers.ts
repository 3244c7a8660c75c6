import { CONSOLE_PATH, createConsoleApi } from "../console/api/create-console-api.ts";
import { createExampleResponse, EXAMPLE_PATH } from "./example-api.ts";
import { createRequestedResponse, RESPONSE_PATH } from "./requested-response.ts";

/**
 * Keeps a browser from running a requested body as a page of the demo: a link to such a response could otherwise bring a script
 * into it. A request of a script reads the response as before.
 */
function withoutScripts(response: Response): Response {
  response.headers.append("content-security-policy", "sandbox; default-src 'none'");
  response.headers.set("x-content-type-options", "nosniff");
  return response;
}

/** Creates the HTTP request handlers, by their path. The first two are relative to the page. */
export const createRequestHandlers = (): Readonly<
  Record<string, (request: Request) => Response | Promise<Response>>
> => ({
  [RESPONSE_PATH]: ({ url }) => withoutScripts(createRequestedResponse(new URL(url))),
  [CONSOLE_PATH]: createConsoleApi(),
  [EXAMPLE_PATH]: createExampleResponse,
});
