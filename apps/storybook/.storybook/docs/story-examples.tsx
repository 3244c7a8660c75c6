import type { DocsContextProps } from "@storybook/addon-docs/blocks";
import {
  Anchor,
  Canvas,
  DocsContext,
  Markdown,
  SourceContext,
  useSourceProps,
} from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useContext } from "react";
import { localize } from "../../common/localized.ts";
import { sidebarTranslations } from "../translations/sidebar.ts";
import { storyTranslations } from "../translations/stories.ts";
import { translate } from "../translations/translate.ts";
import { CodeBlock } from "./code-block.tsx";
import { pageText } from "./page-text.ts";

type Story = ReturnType<DocsContextProps["componentStories"]>[number];

interface ExampleProps {
  readonly story: Story;
  readonly locale: string;
}

/** A story with its code. Storybook's own button for the code is in English only. */
export function Example({ story, locale }: ExampleProps): JSX.Element {
  const of = story.moduleExport;
  const source = useSourceProps({ of }, useContext(DocsContext), useContext(SourceContext));
  return (
    <>
      <Canvas of={of} sourceState="none" />
      <details className="guide-code">
        <summary>{localize(pageText, locale).code}</summary>
        <CodeBlock code={"code" in source ? (source.code ?? "") : ""} />
      </details>
    </>
  );
}

/** A story with its name and its sentence. */
function NamedExample({ story, locale }: ExampleProps): JSX.Element {
  const sentence: string | undefined = story.parameters.docs?.description?.story;
  return (
    <Anchor storyId={story.id}>
      <h3>{translate(sidebarTranslations, story.name, locale)}</h3>
      {sentence && <Markdown>{translate(storyTranslations, sentence, locale)}</Markdown>}
      <Example story={story} locale={locale} />
    </Anchor>
  );
}

export interface StoryGridProps {
  readonly stories: readonly Story[];
  readonly locale: string;
}

/** The states of a component, side by side. */
export function StoryGrid({ stories, locale }: StoryGridProps): JSX.Element {
  return (
    <div className="guide-states">
      {stories.map((story) => (
        <NamedExample key={story.id} story={story} locale={locale} />
      ))}
    </div>
  );
}
