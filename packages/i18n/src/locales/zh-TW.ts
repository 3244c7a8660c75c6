import type { Catalog } from "../catalog.ts";
import type { Names } from "./translation.ts";
import { failure } from "./zh-TW/failure.ts";
import { names } from "./zh-TW/names.ts";
import { resident } from "./zh-TW/resident.ts";
import { status } from "./zh-TW/status.ts";
import { ui } from "./zh-TW/ui.ts";

const zhTW: Catalog & Names = { ...resident, ...failure, ...status, ...ui, ...names };
export default zhTW;
