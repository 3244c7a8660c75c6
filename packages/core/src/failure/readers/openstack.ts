import { isObject } from "../values.ts";
import type { ErrorShapeReader } from "./reader.ts";

/** Nova and Cinder put the error under its name: `{ "itemNotFound": { "message": …, "code": 404 } }`. */
export const openstack: ErrorShapeReader = {
  name: "openstack",
  read: ({ status, body }) => {
    const [[name, fault], ...more] = isObject(body) ? Object.entries(body) : [[]];
    const isFault =
      more.length === 0 && isObject(fault) && fault.code === status && typeof fault.message === "string";
    return isFault && name && !/^(?:error|fault|detail|message)/i.test(name) ? { code: name } : undefined;
  },
};
