import type { Measurement } from "./measurement.ts";

export const elements: Measurement = {
  name: "elements of each",
  aim: 14 / 5,
  pairs: 1,
  async cost(_, page) {
    await page.run("show", 0);
    const count = await page.run("countElements");
    await page.run("hide");
    return count;
  },
};
