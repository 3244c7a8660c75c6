import { parseBody } from "../../body/parse-body.ts";
import { generic } from "../generic/index.ts";
import type { ErrorShapeReader } from "../types.ts";

/**
 * JSON in the call of a function, such as Flickr's `jsonFlickrApi({ stat: "fail", code: 100, message: "No" })`.
 *
 * @example
 * const reader = createFailureReader({ readers: [jsonp] });
 */
export const jsonp: ErrorShapeReader = {
  name: "jsonp",
  read: (response) => {
    const text = typeof response.body === "string" ? response.body : "";
    // callback({…});
    const [call] = /^[\w.$]{1,99}\((?=[[{])/.exec(text) ?? [];
    return call
      ? generic.read({ ...response, body: parseBody(text.slice(call.length, text.lastIndexOf(")"))).value })
      : undefined;
  },
};
