import type { Measurement } from "./measurement.ts";

export const mount: Measurement = {
  name: "mount 1,000",
  aim: 1.5,
  pairs: 12,
  async cost(_, stage) {
    const cost = await stage.cpu(() => stage.run("show", 0));
    await stage.run("hide");
    return cost;
  },
};
