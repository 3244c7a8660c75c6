import type { RetryPolicy } from "@errorkit/core";
import type { ServiceId } from "@errorkit/core/services";
import { documentedPolicy, standardPolicy } from "@errorkit/core/services";
import type { SupportedLocale } from "@errorkit/i18n";
import { resolveLocale } from "@errorkit/i18n";
import type { ToolbarTheme } from "./toolbar-theme.ts";

/** The toolbar's selection, as the stories use it. */
export interface DemoGlobals {
  /** The locale of the messages on screen. */
  locale: SupportedLocale;
  /** The tag that the user selected: a supported locale, a tag that one serves (`zh-HK`), or a pseudo-locale (`en-XA`, `ar-XB`). */
  tag: string;
  theme: ToolbarTheme;
  /** The method of the failed request. */
  method: "GET" | "POST";
  service: ServiceId | undefined;
  retryPolicy: RetryPolicy;
}

export const readGlobals = (globals: Record<string, unknown>): DemoGlobals => ({
  locale: resolveLocale(globals.locale as string),
  tag: globals.locale as string,
  theme: globals.theme as DemoGlobals["theme"],
  method: globals.method === "write" ? "POST" : "GET",
  service: globals.service === "none" ? undefined : (globals.service as ServiceId),
  retryPolicy: globals.retryPolicy === "documented" ? documentedPolicy : standardPolicy,
});
