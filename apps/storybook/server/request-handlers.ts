import { CONSOLE_PATH, createConsoleApi } from "../console/api/create-console-api.ts";
import { createRequestedResponse, RESPONSE_PATH } from "./requested-response.ts";

/** Creates the HTTP request handlers, by their path relative to the page. */
export const createRequestHandlers = (): Readonly<
  Record<string, (request: Request) => Response | Promise<Response>>
> => ({
  [RESPONSE_PATH]: ({ url }) => createRequestedResponse(new URL(url)),
  [CONSOLE_PATH]: createConsoleApi(),
});
