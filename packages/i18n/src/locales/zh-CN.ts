import type { Catalog } from "../catalog.ts";
import type { Names } from "./translation.ts";
import { failure } from "./zh-CN/failure.ts";
import { names } from "./zh-CN/names.ts";
import { resident } from "./zh-CN/resident.ts";
import { status } from "./zh-CN/status.ts";
import { ui } from "./zh-CN/ui.ts";

const zhCN: Catalog & Names = { ...resident, ...failure, ...status, ...ui, ...names };
export default zhCN;
