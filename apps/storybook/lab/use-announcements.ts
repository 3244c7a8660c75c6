import type { SupportedLocale } from "@errorkit/i18n";
import { useEffect, useState } from "react";

type AnnouncementsByLocale = Readonly<Partial<Record<SupportedLocale, string>>>;

/**
 * The announcements of a failure, by locale, read from the live regions of the page.
 *
 * @param words what the failure is announced with, in any language: the banner announces another failure in the same words
 * only once, so that its announcement stays
 */
export function useAnnouncements(words: string): AnnouncementsByLocale {
  const [announcements, setAnnouncements] = useState<AnnouncementsByLocale>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: each text starts with an empty list
  useEffect(() => {
    setAnnouncements({});
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement) || !node.parentElement?.matches("[aria-live]")) continue;
          const { lang, textContent } = node;
          // The first announcement is the failure. Later ones follow from actions of the user.
          setAnnouncements((before) => ({ [lang]: textContent ?? "", ...before }));
        }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [words]);
  return announcements;
}
