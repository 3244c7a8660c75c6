import type { English } from "../catalog.ts";
import { failure } from "./en/failure.ts";
import { resident } from "./en/resident.ts";
import { status } from "./en/status.ts";
import { ui } from "./en/ui.ts";

const en: English = { ...resident, ...failure, ...status, ...ui };
export default en;
