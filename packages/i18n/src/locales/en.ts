import type { English } from "../catalog.ts";
import { cause } from "./en/cause.ts";
import { failure } from "./en/failure.ts";
import { controls, failures } from "./en/resident.ts";
import { status } from "./en/status.ts";
import { ui } from "./en/ui.ts";
import { flatten } from "./flatten.ts";

const en: English = { ...flatten({ ...failures, ...failure, ...cause, ...status }), ...controls, ...ui };
export default en;
