import type { GlobalTypes } from "storybook/internal/csf";
import type { API } from "storybook/manager-api";
import { findLocaleOfTag } from "../toolbar-tags.ts";
import { toolbarTranslations } from "../translations/toolbar.ts";
import { translate } from "../translations/translate.ts";

function translateMenus(menus: GlobalTypes, locale: string): GlobalTypes {
  const to = (english: string) => translate(toolbarTranslations, english, locale);
  return Object.fromEntries(
    Object.entries(menus).map(([id, { description = "", toolbar, ...menu }]) => {
      if (!toolbar) return [id, { description, ...menu }];
      const items = toolbar.items.map((item) =>
        typeof item === "string" ? item : { ...item, title: to(item.title ?? "") },
      );
      return [id, { ...menu, description: to(description), toolbar: { ...toolbar, items } }];
    }),
  );
}

/**
 * Translates the toolbar's menus. The preview sends them once, in English. Storybook calls `getGlobalTypes` whenever it
 * draws the toolbar, and it has no other way to change a menu.
 */
export function translateToolbar(api: API): void {
  const { getGlobalTypes } = api;
  api.getGlobalTypes = () => translateMenus(getGlobalTypes(), findLocaleOfTag(api.getGlobals().locale));
}
