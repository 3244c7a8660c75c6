import type { ServiceId } from "@errorkit/core/services";
import type { SupportedLocale } from "@errorkit/i18n";
import { resolveLocale } from "@errorkit/i18n";

/** The toolbar's choices, as the stories use them. */
export interface DemoGlobals {
  /** The locale whose words are on screen. */
  locale: SupportedLocale;
  /** As chosen: a locale, a tag that one serves (`zh-HK`), or a pseudo-locale (`en-XA`, `ar-XB`). */
  tag: string;
  theme: "light" | "dark" | "high-contrast";
  /** The method of the failed request. */
  method: "GET" | "POST";
  service: ServiceId | undefined;
  policy: "standard" | "documented";
}

export const readGlobals = (globals: Record<string, unknown>): DemoGlobals => ({
  locale: resolveLocale(globals.locale as string),
  tag: globals.locale as string,
  theme: globals.theme as DemoGlobals["theme"],
  method: globals.method === "write" ? "POST" : "GET",
  service: globals.service === "none" ? undefined : (globals.service as ServiceId),
  policy: globals.policy === "documented" ? "documented" : "standard",
});
