import type { Catalog } from "../catalog.ts";
import { flatten, flattenNames } from "./flatten.ts";
import type { FlatNames } from "./translation.ts";
import { cause } from "./zh-TW/cause.ts";
import { failure } from "./zh-TW/failure.ts";
import { names } from "./zh-TW/names.ts";
import { controls, failures } from "./zh-TW/resident.ts";
import { status } from "./zh-TW/status.ts";
import { ui } from "./zh-TW/ui.ts";

const zhTW: Catalog & FlatNames = {
  ...flatten({ ...failures, ...failure, ...cause, ...status }),
  ...controls,
  ...ui,
  ...flattenNames(names),
};
export default zhTW;
