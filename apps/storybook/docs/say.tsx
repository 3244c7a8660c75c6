import { localeInfo, supportedLocales } from "@errorkit/i18n";
import { DocsContext, Markdown } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useContext } from "react";
import { UPDATE_GLOBALS } from "storybook/internal/core-events";
import { useDocsGlobals } from "../.storybook/docs/use-docs-globals.ts";
import type { ThreeLanguages } from "../demo/three-languages.ts";
import "./say.css";

export interface SayProps<Key extends string> {
  /** The page's words, in Markdown. */
  readonly words: ThreeLanguages<Key>;
  readonly part: Key;
}

/** A part of a page of words, in the toolbar's language. */
export function Say<Key extends string>({ words, part }: SayProps<Key>): JSX.Element {
  const { locale } = useDocsGlobals().chosen;
  return (
    <div lang={locale}>
      <Markdown>{words[locale][part]}</Markdown>
    </div>
  );
}

/** Offers the languages of the page by their own names, for whoever doesn't look into the toolbar. */
export function Languages(): JSX.Element {
  const { locale } = useDocsGlobals().chosen;
  const { channel } = useContext(DocsContext);
  return (
    <div className="docs-languages sb-unstyled">
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
