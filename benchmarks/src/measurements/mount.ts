import type { Measurement } from "./measurement.ts";
import { hasAlerts } from "./measurement.ts";

export const mount: Measurement = {
  name: "mount 1,000",
  aim: 1.2,
  applies: hasAlerts,
  samples: 12,
  async cost(_, page) {
    const cost = await page.measureCpu(() => page.run("show", 0));
    await page.run("hide");
    return cost;
  },
};
