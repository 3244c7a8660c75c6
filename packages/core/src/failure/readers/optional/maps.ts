import { isObject } from "../../to-plain-value.ts";
import type { ErrorShapeReader } from "../types.ts";

/**
 * Map and weather services whose code has a special name: Baidu Map and Tencent Location (`{ status: 311, message }`), GeoNames
 * (`{ status: { value: 10, message } }`, in JSON and XML), QWeather (`{ code: "402" }`).
 *
 * @example
 * const reader = createFailureReader({ readers: [maps] });
 */
export const maps: ErrorShapeReader = {
  name: "maps",
  read: ({ body }) => {
    const root = isObject(body) && isObject(body.geonames) ? body.geonames : body;
    if (!isObject(root)) return undefined;
    const { status, message, code } = root;
    if (isObject(status) && status.value !== undefined)
      return { code: String(status.value), message: String(status.message) };
    if (typeof status === "number" && status > 99 && typeof message === "string")
      return { code: String(status), message };
    return typeof code === "string" && /^[45]\d\d$/.test(code) && Object.keys(root).length === 1
      ? { code }
      : undefined;
  },
};
