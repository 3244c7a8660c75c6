import specs from "virtual:specs";
import { DocsContext, Markdown, Title, useOf } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useContext, useRef } from "react";
import { localize } from "../../common/localized.ts";
import { GlobalsDecorator } from "../globals-decorator.tsx";
import { Anatomy } from "./anatomy.tsx";
import { ColorTokens } from "./color-tokens.tsx";
import type { ComponentGuide } from "./component-guide.ts";
import { linkComponents } from "./link-components.ts";
import { pageText } from "./page-text.ts";
import { PropertyTable } from "./property-table.tsx";
import { Example, StoryGrid } from "./story-examples.tsx";
import { TableOfContents } from "./table-of-contents.tsx";
import { useDocsGlobals } from "./use-docs-globals.ts";
import "./component-page.css";

/** The sections of the page, in their order: what a reader needs first comes first. */
const SECTIONS = [
  "stories",
  "whenNot",
  "usage",
  "accessibility",
  "parts",
  "props",
  "tokens",
  "rules",
] as const;

/** The documentation page of a component, in the toolbar's locale. */
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
  const heading = (section: (typeof SECTIONS)[number]) => <h2 id={section}>{text[section]}</h2>;
  const sections = SECTIONS.filter((section) => section !== "stories" || others.length > 0);
  return (
    <div className="guide">
      <Title />
      <div className="guide-lead">
        <Markdown>{linkComponents(localize(guide.when, locale))}</Markdown>
      </div>
      <div ref={example}>{primary && <Example story={primary} locale={locale} />}</div>
      <TableOfContents
        label={text.onThisPage}
        sections={sections.map((section) => [section, text[section]] as const)}
      />
      {others.length > 0 && heading("stories")}
      <StoryGrid stories={others} locale={locale} />
      <GlobalsDecorator globals={globals}>
        {heading("whenNot")}
        <Markdown>{linkComponents(localize(guide.whenNot, locale))}</Markdown>
        <Markdown>{text.chooseAnother}</Markdown>
        {heading("usage")}
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
        {heading("accessibility")}
        <Markdown>{localize(guide.accessibility, locale)}</Markdown>
        {heading("parts")}
        <Markdown>{text.partsIntro}</Markdown>
        <Anatomy of={example} root={guide.root ?? "[data-surface]"} />
        {heading("props")}
        <PropertyTable locale={locale} />
        {heading("tokens")}
        <p>{text.tokensIntro}</p>
        <ColorTokens />
      </GlobalsDecorator>
      {heading("rules")}
      <p>{text.rulesIntro}</p>
      <details>
        <summary>{text.showRules}</summary>
        <div lang="en" className="guide-rules">
          <Markdown options={{ overrides: { h3: "h3" } }}>{nestHeadings(specs[guide.folder] ?? "")}</Markdown>
        </div>
      </details>
    </div>
  );
}

/**
 * Drops the title (`# ErrorBanner`), puts the sections one level deeper, because the page has its own headings, and makes
 * links to files of the repository plain text: `[ACCESSIBILITY.md](../../../ACCESSIBILITY.md)`.
 */
const nestHeadings = (markdown: string): string =>
  markdown
    .replace(/^# .*\n/, "")
    .replace(/^## /gm, "### ")
    .replace(/\[([^\]]+)\]\((?!https?:|\?path)[^)]+\)/g, "`$1`");
