import type { JSX } from "react";
import { CodeBlock } from "../../.storybook/docs/code-block.tsx";
import { useDocsGlobals } from "../../.storybook/docs/use-docs-globals.ts";
import { GlobalsDecorator } from "../../.storybook/globals-decorator.tsx";
import { localize } from "../../common/localized.ts";
import example from "../../stories/components/examples/banner.tsx?raw";
import { ContactSheet } from "./contact-sheet.tsx";
import { LiveCard } from "./live-card.tsx";
import { firstPageText } from "./text.ts";
import "../../common/demo.css";
import "./first-page.css";

/** The four ways into the Storybook: one for each of its users. */
const doors = [
  ["build", "/docs/getting-started-without-i18next--docs"],
  ["read", "/story/lab--lab"],
  ["review", "/story/messages--messages"],
  ["fail", "/story/console-try-it--try-it"],
] as const;

/** What Errorkit is, at work: a live banner, the four ways in, every surface, and how to install it. */
export function FirstPage(): JSX.Element {
  const { selected, globals } = useDocsGlobals();
  const text = localize(firstPageText, selected.locale);
  return (
    <div className="first-page sb-unstyled">
      <GlobalsDecorator globals={globals}>
        <h1>Errorkit</h1>
        <p className="first-lead">{text.lead}</p>
        <LiveCard />
        <h2>{text.doors}</h2>
        <ul className="first-doors">
          {doors.map(([id, path]) => (
            <li key={id}>
              <a href={`?path=${path}`}>{text[id]}</a>
              <span>{text[`${id}Text`]}</span>
            </li>
          ))}
        </ul>
        <h2>{text.surfaces}</h2>
        <ContactSheet />
        <p className="first-links">
          <a href="?path=/story/matrix--matrix">{text.matrix}</a>
          <a href="?path=/story/status-explorer--status-explorer">{text.explorer}</a>
        </p>
        <h2>{text.install}</h2>
        <CodeBlock
          language="bash"
          code="npm install @errorkit/react @errorkit/i18n @errorkit/core i18next @tanstack/react-query"
        />
        <CodeBlock code={example.trim()} />
      </GlobalsDecorator>
    </div>
  );
}
