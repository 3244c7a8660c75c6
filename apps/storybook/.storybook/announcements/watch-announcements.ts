import { addons } from "storybook/preview-api";
import type { Announcement } from "./announcement.ts";
import { ANNOUNCEMENT_EVENT } from "./announcement.ts";

/** Live by attribute or by role. `role="timer"` is not announced (WAI-ARIA 1.2 section 5.4). */
const LIVE_REGIONS = '[aria-live="polite"], [aria-live="assertive"], [role="alert"], [role="status"], output';

const isAssertive = (region: Element): boolean =>
  region.getAttribute("aria-live") === "assertive" || region.getAttribute("role") === "alert";

/** Whether a change announces the whole region. The roles alert and status are atomic by default. */
const isAtomic = (region: Element): boolean =>
  (region.getAttribute("aria-atomic") ?? String(!region.hasAttribute("aria-live"))) === "true";

/**
 * Watches every live region of the page and sends each change to the panel. A region that is inserted together with its
 * text is ignored, because screen readers do not announce it reliably either.
 */
export function watchAnnouncements(): void {
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(LIVE_REGIONS);
      if (!region || (type === "childList" && addedNodes.length === 0)) continue;
      const parts = isAtomic(region) || type === "characterData" ? [region] : [...addedNodes];
      const text = parts
        .map((part) => part.textContent ?? "")
        .join(" ")
        .trim();
      const source = parts[0] instanceof HTMLElement && parts[0].lang ? parts[0] : region.closest("[lang]");
      const announcement: Announcement = {
        text,
        politeness: isAssertive(region) ? "assertive" : "polite",
        lang: source?.getAttribute("lang") ?? "",
      };
      if (text) addons.getChannel().emit(ANNOUNCEMENT_EVENT, announcement);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
