import { normalizeName } from "../../text/normalize-name.ts";
import { matches } from "../body/match-names.ts";
import { WRAPPER_NAMES } from "../body/vocabulary.generated.ts";
import { isObject } from "../to-plain-value.ts";
import type { ErrorShapeReader } from "./types.ts";

/** Nova and Cinder name the member after the error: `{ "itemNotFound": { "message": …, "code": 404 } }`. */
export const openstack: ErrorShapeReader = {
  name: "openstack",
  read: ({ status = Number.NaN, body }) => {
    const [[name, fault], ...others] = isObject(body) ? Object.entries(body) : [[]];
    const isFault =
      others.length === 0 && isObject(fault) && fault.code === status && typeof fault.message === "string";
    return isFault &&
      name &&
      // Any API gives these names to an error, or to what is around it.
      !/^(?:err|fault|exception|failure|problem)/i.test(name) &&
      !matches(WRAPPER_NAMES, normalizeName(name))
      ? { code: name }
      : undefined;
  },
};
