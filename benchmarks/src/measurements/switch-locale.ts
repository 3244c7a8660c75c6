import type { Measurement } from "./measurement.ts";
import { hasAlerts } from "./measurement.ts";

export const switchLocale: Measurement = {
  name: "switch the locale of 1,000",
  aim: 1.2,
  applies: hasAlerts,
  samples: 12,
  async cost(_, page) {
    await page.run("show", 0);
    const first = await page.measureCpu(() => page.run("switchTo", "zh-CN"));
    const second = await page.measureCpu(() => page.run("switchTo", "en"));
    await page.run("hide");
    return first + second;
  },
};
