import type { Measurement } from "./measurement.ts";

export const switchLocale: Measurement = {
  name: "switch the language of 1,000",
  aim: 1.3,
  pairs: 12,
  async cost(_, stage) {
    await stage.run("show", 0);
    const there = await stage.cpu(() => stage.run("switchTo", "zh-CN"));
    const back = await stage.cpu(() => stage.run("switchTo", "en"));
    await stage.run("hide");
    return there + back;
  },
};
