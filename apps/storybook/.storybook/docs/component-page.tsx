import specs from "virtual:specs";
import { DocsContext, Markdown, Title, useOf } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useContext, useRef } from "react";
import { localize } from "../../common/localized.ts";
import { GlobalsDecorator } from "../globals-decorator.tsx";
import { Anatomy } from "./anatomy.tsx";
import { ColorTokens } from "./color-tokens.tsx";
import type { ComponentGuide } from "./component-guide.ts";
import { pageText } from "./page-text.ts";
import { PropertyTable } from "./property-table.tsx";
import { Example, NamedExample } from "./story-examples.tsx";
import { useDocsGlobals } from "./use-docs-globals.ts";
import "./component-page.css";

/** The documentation page of a component, in the toolbar's locale: an example, states, usage, properties, rules. */
export function ComponentPage(): JSX.Element {
  const { preparedMeta } = useOf("meta", ["meta"]);
  const guide: ComponentGuide = preparedMeta.parameters.guide;
  const { selected, globals } = useDocsGlobals();
  // The other stories are tests.
  const [primary, ...others] = useContext(DocsContext)
    .componentStories()
    .filter(({ tags }) => tags.includes("dev"));
  const example = useRef<HTMLDivElement>(null);
  const { locale } = selected;
  const text = localize(pageText, locale);
  return (
    <div className="guide">
      <Title />
      <p className="guide-lead">{localize(guide.when, locale)}</p>
      <div ref={example}>{primary && <Example story={primary} locale={locale} />}</div>
      {others.length > 0 && <h2>{text.stories}</h2>}
      {others.map((story) => (
        <NamedExample key={story.id} story={story} locale={locale} />
      ))}
      <GlobalsDecorator globals={globals}>
        <h2>{text.whenNot}</h2>
        <p>{localize(guide.whenNot, locale)}</p>
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
        <h2>{text.accessibility}</h2>
        <p>{localize(guide.accessibility, locale)}</p>
        <h2>{text.parts}</h2>
        <Markdown>{text.partsIntro}</Markdown>
        <Anatomy of={example} />
        <h2>{text.props}</h2>
        <PropertyTable locale={locale} />
        {guide.properties && <Markdown>{localize(guide.properties, locale)}</Markdown>}
        <h2>{text.tokens}</h2>
        <p>{text.tokensIntro}</p>
        <ColorTokens />
      </GlobalsDecorator>
      <h2>{text.rules}</h2>
      <p>{text.rulesIntro}</p>
      <details>
        <summary>{text.showRules}</summary>
        <div lang="en" className="guide-rules">
          <Markdown>{nestHeadings(specs[guide.folder] ?? "")}</Markdown>
        </div>
      </details>
    </div>
  );
}

/** Drops the title (`# ErrorBanner`) and puts the sections one level deeper, because the page has its own headings. */
const nestHeadings = (markdown: string): string => markdown.replace(/^# .*\n/, "").replace(/^## /gm, "### ");
