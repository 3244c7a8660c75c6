import { vi } from "vitest";

// Files of one process share their modules, so all of them get the recorder that some ask for.
vi.mock(
  "../../packages/react/src/a11y/live-announcer.ts",
  () => import("../../packages/react/test/helpers/announcement-recorder.ts"),
);
