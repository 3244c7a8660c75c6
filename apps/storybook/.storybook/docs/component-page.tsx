import specs from "virtual:specs";
import { Controls, Markdown, Primary, Stories, Title, useOf } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useRef } from "react";
import { localize } from "../../common/localized.ts";
import { GlobalsDecorator } from "../globals-decorator.tsx";
import { Anatomy } from "./anatomy.tsx";
import { ColorTokens } from "./color-tokens.tsx";
import type { ComponentGuide } from "./component-guide.ts";
import { pageText } from "./page-text.ts";
import { useDocsGlobals } from "./use-docs-globals.ts";
import "./component-page.css";

/** The documentation page of a component, in the toolbar's locale: usage, properties, stories, rules. */
export function ComponentPage(): JSX.Element {
  const { preparedMeta } = useOf("meta", ["meta"]);
  const guide: ComponentGuide | undefined = preparedMeta.parameters.guide;
  const { selected, globals } = useDocsGlobals();
  const primary = useRef<HTMLDivElement>(null);
  const { locale } = selected;
  const text = localize(pageText, locale);
  const spec = guide && specs[guide.folder];
  return (
    <div lang={locale} className="guide">
      <Title />
      {guide && <p className="guide-lead">{localize(guide.when, locale)}</p>}
      <div ref={primary}>
        <Primary />
      </div>
      <h2 className="guide-heading">{text.props}</h2>
      <Controls />
      {guide && (
        <GlobalsDecorator globals={globals}>
          <h2 className="guide-heading">{text.whenNot}</h2>
          <p>{localize(guide.whenNot, locale)}</p>
          <h2 className="guide-heading">{text.accessibility}</h2>
          <p>{localize(guide.accessibility, locale)}</p>
          <div className="guide-examples">
            {(["do", "dont"] as const).map((kind) => (
              <figure key={kind} data-kind={kind}>
                <figcaption>
                  <strong>{text[kind]}</strong>
                  {localize(guide[kind].reason, locale)}
                </figcaption>
                <div className="guide-example sb-unstyled" inert>
                  {guide[kind].render()}
                </div>
              </figure>
            ))}
          </div>
          <h2 className="guide-heading">{text.parts}</h2>
          <p>{text.partsIntro}</p>
          <Anatomy of={primary} />
          <h2 className="guide-heading">{text.tokens}</h2>
          <p>{text.tokensIntro}</p>
          <ColorTokens />
        </GlobalsDecorator>
      )}
      {/* Storybook's default title is in spaced capitals, which do not exist in Chinese. */}
      <Stories title={<h2 className="guide-heading">{text.stories}</h2>} includePrimary={false} />
      {spec && (
        <>
          <h2 className="guide-heading">{text.rules}</h2>
          <p>{text.rulesIntro}</p>
          <div lang="en" className="guide-rules">
            <Markdown>{nestHeadings(spec)}</Markdown>
          </div>
        </>
      )}
    </div>
  );
}

/** Drops the title (`# ErrorBanner`) and puts the sections one level deeper, because the page has its own headings. */
const nestHeadings = (markdown: string): string => markdown.replace(/^# .*\n/, "").replace(/^## /gm, "### ");
