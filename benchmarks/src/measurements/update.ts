import type { Measurement } from "./measurement.ts";

export const update: Measurement = {
  name: "another failure in each of 1,000",
  aim: 1.5,
  pairs: 12,
  async cost(_, stage) {
    await stage.run("show", 0);
    const there = await stage.cpu(() => stage.run("show", 1));
    const back = await stage.cpu(() => stage.run("show", 0));
    await stage.run("hide");
    return there + back;
  },
};
