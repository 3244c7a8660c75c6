import type { Measurement } from "./measurement.ts";
import { hasAlerts } from "./measurement.ts";

export const update: Measurement = {
  name: "change the failure of each of 1,000",
  aim: 1.3,
  applies: hasAlerts,
  samples: 12,
  async cost(_, page) {
    await page.run("show", 0);
    const first = await page.measureCpu(() => page.run("show", 1));
    const second = await page.measureCpu(() => page.run("show", 0));
    await page.run("hide");
    return first + second;
  },
};
