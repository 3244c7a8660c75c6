import type { Curve } from "./curve.ts";

export const banners: Curve = {
  name: "growth: mount of banners",
  unit: "banners",
  sizes: [1, 10, 100, 1_000, 3_000, 10_000],
  async prepare(size, page) {
    await page.run("prepare", size);
    return async () => {
      const cost = await page.measureCpu(() => page.run("show", 0));
      await page.run("hide");
      return cost;
    };
  },
};
