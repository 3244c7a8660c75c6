import type { Catalog } from "../catalog.ts";
import { flatten, flattenNames } from "./flatten.ts";
import type { FlatNames } from "./translation.ts";
import { cause } from "./zh-CN/cause.ts";
import { failure } from "./zh-CN/failure.ts";
import { names } from "./zh-CN/names.ts";
import { controls, failures } from "./zh-CN/resident.ts";
import { status } from "./zh-CN/status.ts";
import { ui } from "./zh-CN/ui.ts";

const zhCN: Catalog & FlatNames = {
  ...flatten({ ...failures, ...failure, ...cause, ...status }),
  ...controls,
  ...ui,
  ...flattenNames(names),
};
export default zhCN;
