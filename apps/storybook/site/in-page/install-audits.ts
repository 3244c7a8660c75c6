import axeCore from "axe-core";
import type { BrowserContext } from "playwright";
import type { FocusRing } from "./focus-ring.ts";
import { installFocusRing } from "./focus-ring.ts";
import type { PageNames } from "./page-names.ts";
import { installPageNames } from "./page-names.ts";
import type { TabWalk } from "./tab-walk.ts";
import { installTabWalk } from "./tab-walk.ts";

declare global {
  interface Window {
    focusRing: FocusRing;
    tabWalk: TabWalk;
    pageNames: PageNames;
  }
}

/** Installs the audits into every page of a browser context, and axe where it is needed. */
export async function installAudits(
  context: BrowserContext,
  { axe = false }: { readonly axe?: boolean } = {},
): Promise<void> {
  if (axe) await context.addInitScript(axeCore.source);
  for (const install of [installFocusRing, installTabWalk, installPageNames])
    await context.addInitScript(install);
}
