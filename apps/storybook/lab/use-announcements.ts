import type { SupportedLocale } from "@errorkit/i18n";
import { useEffect, useState } from "react";

type AnnouncementsByLocale = Readonly<Partial<Record<SupportedLocale, string>>>;

/** What the page's live regions say of a failure, by language: read from the regions, not worked out. */
export function useAnnouncements(failure: object): AnnouncementsByLocale {
  const [announcements, setAnnouncements] = useState<AnnouncementsByLocale>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure begins in silence
  useEffect(() => {
    setAnnouncements({});
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement) || !node.parentElement?.matches("[aria-live]")) continue;
          const { lang, textContent } = node;
          // The first that is said is the failure; what follows are answers to what the visitor does.
          setAnnouncements((before) => ({ [lang]: textContent ?? "", ...before }));
        }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [failure]);
  return announcements;
}
