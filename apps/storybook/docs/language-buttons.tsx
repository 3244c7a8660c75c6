import { localeInfo, supportedLocales } from "@errorkit/i18n";
import { DocsContext } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useContext } from "react";
import { UPDATE_GLOBALS } from "storybook/internal/core-events";
import { useDocsGlobals } from "../.storybook/docs/use-docs-globals.ts";
import "./language-buttons.css";

/** Switches the language on the page, for users who do not look into the toolbar. */
export function LanguageButtons(): JSX.Element {
  const { locale } = useDocsGlobals().selected;
  const { channel } = useContext(DocsContext);
  return (
    <div className="language-buttons sb-unstyled">
      {supportedLocales.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === locale}
          onClick={() => channel.emit(UPDATE_GLOBALS, { globals: { locale: one } })}
        >
          {localeInfo[one].name}
        </button>
      ))}
    </div>
  );
}
