import { bundleSizes } from "./bundle-size.ts";
import { counts } from "./counts.ts";
import { firstAlerts } from "./first-alert.ts";
import { heap } from "./heap.ts";
import type { Table } from "./measurement.ts";
import { mount } from "./mount.ts";
import { reading } from "./read-failure.ts";
import { serverProviders } from "./server-provider.tsx";
import { serverRenders } from "./server-render.tsx";
import { statusLookup } from "./status-lookup.ts";
import { switchLocale } from "./switch-locale.ts";
import { toastRows } from "./toasts.ts";
import { unmount } from "./unmount.ts";
import { update } from "./update.ts";

/** The tables and their rows, in this order. */
export const tables: readonly Table[] = [
  {
    title: "Ratios to the baseline",
    isRatio: true,
    rows: [
      mount,
      update,
      switchLocale,
      unmount,
      heap,
      ...firstAlerts,
      ...serverRenders,
      reading,
      statusLookup,
    ],
  },
  { title: "Toasts: ratios to alerts of the baseline", isRatio: true, rows: toastRows },
  { title: "Counts and sizes", isRatio: false, rows: [...counts, ...bundleSizes, ...serverProviders] },
];
