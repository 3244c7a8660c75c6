import type { Measurement } from "./measurement.ts";

export const heap: Measurement = {
  name: "JS heap of 1,000",
  aim: 4,
  pairs: 4,
  async cost(_, stage) {
    const before = await stage.heap();
    await stage.run("show", 0);
    const cost = (await stage.heap()) - before;
    await stage.run("hide");
    return cost;
  },
};
