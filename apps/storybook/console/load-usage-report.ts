import type { ComponentType } from "react";
import type { Scenario } from "./scenarios.ts";

/** Loads the chunk of the usage report. With the scenario `chunk` it requests a file name of an older release. */
export function loadUsageReport(scenario: Scenario | undefined): Promise<{ default: ComponentType }> {
  if (scenario?.fault !== "chunk") return import("./pages/usage-report.tsx");
  const outdatedUrl = new URL("assets/usage-report-3f1c77d0.js", document.baseURI).href;
  return import(/* @vite-ignore */ outdatedUrl) as Promise<{ default: ComponentType }>;
}
