import { createTestResponse } from "@errorkit/react/testing";
import { expect, it } from "vitest";
import type { FaultId } from "./faults.ts";
import { faultResponses, toResponse } from "./faults.ts";

// The demo's server runs in Node without a build, so it cannot import these responses.
it.each(Object.keys(faultResponses) as FaultId[])(
  "The demo and @errorkit/react/testing send the same %s",
  async (name) => {
    const [demo, test] = [toResponse(faultResponses[name]), createTestResponse(name)];
    expect(await test.text()).toBe(await demo.text());
    expect(test.status).toBe(demo.status);
    expect(test.headers.get("retry-after")).toBe(demo.headers.get("retry-after"));
  },
);
