import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { sourceConditions, unhurried } from "../../vitest.shared.ts";

export default defineConfig({
  ...sourceConditions,
  test: { ...unhurried, environment: "node", include: ["{src,test}/**/*.test.ts"] },
});
