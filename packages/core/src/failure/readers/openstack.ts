import { isObject } from "../snapshot.ts";
import type { FailureReader } from "./reader.ts";

/** Nova and Cinder put the error under its name: `{ "itemNotFound": { "message": …, "code": 404 } }`. */
export const openstack: FailureReader = {
  name: "openstack",
  read: ({ status, body }) => {
    const [entry, ...more] = isObject(body) ? Object.entries(body) : [];
    if (!entry || more.length > 0 || !isObject(entry[1])) return undefined;
    const [name, inner] = entry;
    const fault = /^[a-z]+(?:[A-Z][a-z]+)*$/.test(name) && !/^(?:error|fault|detail|message)/.test(name);
    return fault && typeof inner.message === "string" && inner.code === status ? { code: name } : undefined;
  },
};
