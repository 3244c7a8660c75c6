import type { Measurement } from "./measurement.ts";

export const elements: Measurement = {
  name: "elements of each",
  aim: 14 / 5,
  pairs: 1,
  async cost(_, stage) {
    await stage.run("show", 0);
    const count = await stage.run("countElements");
    await stage.run("hide");
    return count;
  },
};
