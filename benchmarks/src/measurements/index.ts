import { elements } from "./elements.ts";
import { heap } from "./heap.ts";
import type { Measurement } from "./measurement.ts";
import { mount } from "./mount.ts";
import { reading } from "./read-failure.ts";
import { serverRenders } from "./server-render.tsx";
import { statusLookup } from "./status-lookup.ts";
import { switchLocale } from "./switch-locale.ts";
import { update } from "./update.ts";

/** The rows of the table, in this order. */
export const measurements: readonly Measurement[] = [
  mount,
  update,
  switchLocale,
  ...serverRenders,
  heap,
  elements,
  reading,
  statusLookup,
];
