import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { sourceConditions } from "../../vitest.shared.ts";

export default defineConfig({
  ...sourceConditions,
  test: { environment: "node", include: ["{src,test}/**/*.test.ts"] },
});
