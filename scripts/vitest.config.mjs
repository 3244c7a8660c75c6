import { defineConfig } from "vitest/config";

export default defineConfig({
  // Most of the time, these tests wait for programs that they started.
  test: { include: ["*.test.mjs"], maxWorkers: 3 },
});
