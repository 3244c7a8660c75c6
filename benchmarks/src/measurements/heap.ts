import type { Measurement } from "./measurement.ts";
import { hasAlerts } from "./measurement.ts";

export const heap: Measurement = {
  name: "JS heap of 1,000",
  aim: 6,
  applies: hasAlerts,
  samples: 4,
  async cost(_, page) {
    const before = await page.measureHeap();
    await page.run("show", 0);
    const cost = (await page.measureHeap()) - before;
    await page.run("hide");
    return cost;
  },
};
