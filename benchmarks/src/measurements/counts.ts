import type { RenderCounts } from "../count-alerts.ts";
import type { Measurement } from "./measurement.ts";
import { hasAlerts } from "./measurement.ts";

type NumberKey = {
  [Key in keyof RenderCounts]: RenderCounts[Key] extends number ? Key : never;
}[keyof RenderCounts];

const countRow = (name: string, key: NumberKey, aim?: number): Measurement => ({
  name,
  ...(aim !== undefined && { aim }),
  applies: hasAlerts,
  samples: 1,
  cost: async (_, page) => (await page.run("count"))[key],
});

/** What each further alert adds to a page. */
export const counts: readonly Measurement[] = [
  countRow("hook calls of one alert", "hookCalls", 10),
  countRow("components of one alert", "componentCount", 4),
  countRow("elements of one alert", "elements", 14),
  countRow("listeners of one alert", "listeners"),
  countRow("listeners shared by all alerts", "sharedListeners"),
];
