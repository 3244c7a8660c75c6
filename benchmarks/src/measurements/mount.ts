import type { Measurement } from "./measurement.ts";

export const mount: Measurement = {
  name: "mount 1,000",
  aim: 1.5,
  pairs: 12,
  async cost(_, page) {
    const cost = await page.measureCpu(() => page.run("show", 0));
    await page.run("hide");
    return cost;
  },
};
