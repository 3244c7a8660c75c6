"use client";

import type { RefObject } from "react";
import { getTopModal } from "../../a11y/live-announcer.ts";
import { useIsomorphicLayoutEffect } from "../../utils/use-isomorphic-layout-effect.ts";

/** What may open or close a modal, or cover the top layer. None of them bubbles from everywhere, so they are captured. */
const EVENTS = ["toggle", "close", "focusin", "fullscreenchange"] as const;

function setOpen(region: HTMLElement, open: boolean): void {
  // Older browsers have no popovers, and an app may remove the attribute: there the stack has a `z-index`.
  if (!region.isConnected || !region.popover || region.matches(":popover-open") === open) return;
  if (open) region.showPopover();
  else region.hidePopover();
}

/**
 * Keeps the stack above everything else while it has toasts: as a popover, in the top layer. A native modal makes everything
 * outside of it inert, so the stack moves into the topmost modal while that is open.
 */
export function useTopLayer(root: RefObject<HTMLElement | null>, isShown: boolean): void {
  useIsomorphicLayoutEffect(() => {
    const region = root.current;
    const home = region?.parentElement;
    if (!isShown || !region || !home) return;
    const place = (event?: Event) => {
      const modal = getTopModal(home);
      const parent = modal.contains(home) ? home : modal;
      // What was opened last is on top.
      if (parent !== region.parentElement || event?.type === "fullscreenchange") setOpen(region, false);
      if (parent !== region.parentElement) parent.append(region);
      setOpen(region, true);
    };
    let ended = false;
    // After what else listens: a library may focus its modal before it is visible.
    const placeSoon = (event: Event) => {
      // Popovers above the stack are menus and tooltips, and other stacks.
      if (event.type === "toggle" && (event.target as Element).localName !== "dialog") return;
      queueMicrotask(() => {
        if (!ended) place(event);
      });
    };
    // Libraries hide or remove a modal without an event, together with what is in it.
    const observer = new ResizeObserver(() => {
      // In the next frame: moving it now would change its size again.
      if (!region.checkVisibility?.()) requestAnimationFrame(() => ended || place());
    });
    place();
    observer.observe(region);
    for (const type of EVENTS) document.addEventListener(type, placeSoon, true);
    return () => {
      ended = true;
      observer.disconnect();
      for (const type of EVENTS) document.removeEventListener(type, placeSoon, true);
      setOpen(region, false);
      // React removes it from there.
      if (region.parentElement !== home) home.append(region);
    };
  }, [root, isShown]);
}
