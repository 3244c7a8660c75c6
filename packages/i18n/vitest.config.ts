import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

export default defineConfig({
  ...sourceConditions,
  test: { ...slowMachineTimeouts, environment: "node", include: ["{src,test}/**/*.test.ts"] },
});
