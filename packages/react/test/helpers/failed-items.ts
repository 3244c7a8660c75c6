import type { PartialFailureProps } from "@errorkit/react";
import { responseFailure } from "./failures.ts";

/** Failed items. */
export type Failures = PartialFailureProps["items"];

/** Creates a failed item. */
export const item = (id: string, error: unknown): Failures[number] => ({ id, label: id, error });

/** Creates an item whose outcome is unknown. */
export const slow = (id: string, requestId = `req-${id}`): Promise<Failures[number]> =>
  responseFailure(504, { headers: { "x-request-id": requestId } }).then((error) => item(id, error));

/** Creates an item that the user may not change. */
export const denied = (id: string): Promise<Failures[number]> =>
  responseFailure(403, {
    headers: { "x-request-id": `req-${id}` },
    body: { error_code: "ModelArts.6301", error_msg: "no permission: modelarts:notebook:delete" },
  }).then((error) => item(id, error));

/** Creates failed items with two causes. */
export const three = (): Promise<Failures> =>
  Promise.all([slow("eval-03"), slow("eval-04"), denied("prod-shared")]);
