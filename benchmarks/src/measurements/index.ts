import { elements } from "./elements.ts";
import { heap } from "./heap.ts";
import { lookUp } from "./look-up.ts";
import type { Measurement } from "./measurement.ts";
import { mount } from "./mount.ts";
import { reading } from "./read-failure.ts";
import { serverRenders } from "./server-render.tsx";
import { switchLocale } from "./switch-locale.ts";
import { update } from "./update.ts";

/** The rows of the table. */
export const measurements: readonly Measurement[] = [
  mount,
  update,
  switchLocale,
  ...serverRenders,
  heap,
  elements,
  reading,
  lookUp,
];
