import specs from "virtual:specs";
import { Controls, Markdown, Primary, Stories, Title, useOf } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useRef } from "react";
import { Stage } from "../stage.tsx";
import { Anatomy } from "./anatomy.tsx";
import type { Guide } from "./guide.ts";
import { pageWords } from "./page-words.ts";
import { Tokens } from "./tokens.tsx";
import { useDocsGlobals } from "./use-docs-globals.ts";
import "./component-page.css";

/** The page of a component, in the toolbar's language: when to use it, live properties, states, rules. */
export function ComponentPage(): JSX.Element {
  const { preparedMeta } = useOf("meta", ["meta"]);
  const guide: Guide | undefined = preparedMeta.parameters.guide;
  const { chosen, globals } = useDocsGlobals();
  const primary = useRef<HTMLDivElement>(null);
  const { locale } = chosen;
  const words = pageWords[locale];
  return (
    <div lang={locale} className="guide">
      <Title />
      {guide && <p className="guide-lead">{guide.when[locale]}</p>}
      <div ref={primary}>
        <Primary />
      </div>
      <h2 className="guide-heading">{words.props}</h2>
      <Controls />
      {guide && (
        <Stage globals={globals}>
          <h2 className="guide-heading">{words.whenNot}</h2>
          <p>{guide.whenNot[locale]}</p>
          <h2 className="guide-heading">{words.access}</h2>
          <p>{guide.access[locale]}</p>
          <div className="guide-pair">
            {(["good", "bad"] as const).map((kind) => (
              <figure key={kind} data-kind={kind}>
                <figcaption>
                  <strong>{words[kind]}</strong>
                  {guide[kind].why[locale]}
                </figcaption>
                <div className="guide-drawn sb-unstyled" inert>
                  {guide[kind].draw()}
                </div>
              </figure>
            ))}
          </div>
          <h2 className="guide-heading">{words.parts}</h2>
          <p>{words.partsIntro}</p>
          <Anatomy of={primary} />
          <h2 className="guide-heading">{words.tokens}</h2>
          <p>{words.tokensIntro}</p>
          <Tokens />
        </Stage>
      )}
      {/* Storybook sets a title of letters in spaced capitals, which Chinese has none of. */}
      <Stories title={<h2 className="guide-heading">{words.stories}</h2>} includePrimary={false} />
      {guide && specs[guide.folder] && (
        <>
          <h2 className="guide-heading">{words.rules}</h2>
          <p>{words.rulesIntro}</p>
          <div lang="en" className="guide-rules">
            <Markdown>
              {(specs[guide.folder] ?? "").replace(/^# .*\n/, "").replace(/^## /gm, "### ")}
            </Markdown>
          </div>
        </>
      )}
    </div>
  );
}
