import { isObject } from "../to-plain-value.ts";
import type { ErrorShapeReader } from "./types.ts";

/** Nova and Cinder name the member after the error: `{ "itemNotFound": { "message": …, "code": 404 } }`. */
export const openstack: ErrorShapeReader = {
  name: "openstack",
  read: ({ status, body }) => {
    const [[name, fault], ...others] = isObject(body) ? Object.entries(body) : [[]];
    const isFault =
      others.length === 0 && isObject(fault) && fault.code === status && typeof fault.message === "string";
    return isFault && name && !/^(?:error|fault|detail|message)/i.test(name) ? { code: name } : undefined;
  },
};
