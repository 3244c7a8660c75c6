import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";

/** A fixed time, so that stories look the same every day. */
const TIMESTAMP = Date.UTC(2026, 10, 21, 9, 30, 12);

interface ResponseInit {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  method?: string;
  url?: string;
}

/** Creates the failure that Errorkit reads from an axios error with this response. */
export const failureFromResponse = ({
  status,
  body,
  headers = {},
  method = "GET",
  url = "https://modelarts.cn-north-4.example.com/v1/jobs",
}: ResponseInit): Failure =>
  toFailure(
    Object.assign(new Error(`Request failed with status code ${status}`), {
      name: "AxiosError",
      isAxiosError: true,
      config: { method, url },
      response: {
        status,
        headers: {
          "content-type": "application/json",
          "x-request-id": "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
          ...headers,
        },
        data: body ?? {},
      },
    }),
    { method, url, now: TIMESTAMP },
  );

/** Creates the failure of a request without a response. */
export const failureFromError = (thrown: unknown, online = true): Failure =>
  toFailure(thrown, { now: TIMESTAMP, online });
