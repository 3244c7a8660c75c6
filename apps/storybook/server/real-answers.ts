import { CONSOLE_PATH, createConsoleApi } from "../console/api/create-console-api.ts";
import { ANSWER_PATH, answer } from "./answer.ts";

/** Everything that answers over HTTP, by the path it stands on, relative to the page. */
export const createRealAnswers = (): Readonly<
  Record<string, (request: Request) => Response | Promise<Response>>
> => ({
  [ANSWER_PATH]: ({ url }) => answer(new URL(url)),
  [CONSOLE_PATH]: createConsoleApi(),
});
