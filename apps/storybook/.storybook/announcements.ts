import { addons } from "storybook/preview-api";
import type { Announced } from "./announced.ts";
import { ANNOUNCED } from "./announced.ts";

/** Live by attribute or by role; `role="timer"` is silent (WAI-ARIA 1.2 section 5.4). */
const REGIONS = '[aria-live="polite"], [aria-live="assertive"], [role="alert"], [role="status"], output';

const isAssertive = (region: Element): boolean =>
  region.getAttribute("aria-live") === "assertive" || region.getAttribute("role") === "alert";

/** A region that says all of itself at each change; alert and status do unless they are told otherwise. */
const isAtomic = (region: Element): boolean =>
  (region.getAttribute("aria-atomic") ?? String(!region.hasAttribute("aria-live"))) === "true";

/**
 * Watches the live regions of the page itself, whoever fills them, and tells the panel what changed in them. A region that
 * arrives together with its words is not counted: that is not reliably announced either.
 */
export function watchAnnouncements(): void {
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(REGIONS);
      if (!region || (type === "childList" && addedNodes.length === 0)) continue;
      const parts = isAtomic(region) || type === "characterData" ? [region] : [...addedNodes];
      const text = parts
        .map((part) => part.textContent ?? "")
        .join(" ")
        .trim();
      const speaker = parts[0] instanceof HTMLElement && parts[0].lang ? parts[0] : region.closest("[lang]");
      const announced: Announced = {
        text,
        politeness: isAssertive(region) ? "assertive" : "polite",
        lang: speaker?.getAttribute("lang") ?? "",
      };
      if (text) addons.getChannel().emit(ANNOUNCED, announced);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
