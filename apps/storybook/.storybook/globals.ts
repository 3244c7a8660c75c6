import type { ServiceId } from "@errorkit/core/services";
import type { SupportedLocale } from "@errorkit/i18n";

/** The toolbar's choices, as the stories use them. */
export interface DemoGlobals {
  locale: SupportedLocale;
  theme: "light" | "dark" | "high-contrast";
  /** The method of the failed request. */
  method: "GET" | "POST";
  service: ServiceId | undefined;
}

export const readGlobals = (globals: Record<string, unknown>): DemoGlobals => ({
  locale: globals.locale as SupportedLocale,
  theme: globals.theme as DemoGlobals["theme"],
  method: globals.method === "write" ? "POST" : "GET",
  service: globals.service === "none" ? undefined : (globals.service as ServiceId),
});
