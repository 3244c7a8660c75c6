import type { Measurement } from "./measurement.ts";
import { hasAlerts } from "./measurement.ts";

export const unmount: Measurement = {
  name: "unmount 1,000",
  aim: 1.3,
  applies: hasAlerts,
  samples: 12,
  async cost(_, page) {
    await page.run("show", 0);
    return page.measureCpu(() => page.run("hide"));
  },
};
