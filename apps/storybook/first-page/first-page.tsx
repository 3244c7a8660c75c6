import type { JSX } from "react";
import { LAB_PATH } from "../common/open-in-lab.ts";
import { PageLink } from "../common/page-link.tsx";
import { useText } from "../common/use-text.ts";
import example from "../stories/components/examples/banner.tsx?raw";
import { ContactSheet } from "./contact-sheet.tsx";
import { LiveCard } from "./live-card.tsx";
import { PlainCode } from "./plain-code.tsx";
import { firstPageText } from "./text.ts";
import "../common/demo.css";
import "./first-page.css";

/** The four ways into the Storybook: one for each of its users. */
const doors = [
  ["build", "/docs/getting-started-without-i18next--docs"],
  ["read", LAB_PATH],
  ["review", "/story/messages--messages"],
  ["fail", "/story/console-try-it--try-it"],
] as const;

/** How to connect Errorkit to what sends the requests of an app. */
const libraries = [
  ["tanstack", "/docs/getting-started-with-tanstack-query--docs"],
  ["axios", "/docs/guides-axios--docs"],
  ["next", "/docs/guides-next-js--docs"],
] as const;

/** What Errorkit is, at work: a live banner, the four ways in, every surface, and how to install it. */
export function FirstPage(): JSX.Element {
  const text = useText(firstPageText);
  return (
    <main className="first-page">
      <h1>Errorkit</h1>
      <p className="first-lead">{text.lead}</p>
      <LiveCard />
      <h2>{text.doors}</h2>
      <ul className="first-doors">
        {doors.map(([id, path]) => (
          <li key={id}>
            <PageLink path={path}>{text[id]}</PageLink>
            <span>{text[`${id}Text`]}</span>
          </li>
        ))}
      </ul>
      <h2>{text.surfaces}</h2>
      <p>{text.surfacesText}</p>
      <ContactSheet />
      <p className="first-links">
        <PageLink path="/docs/getting-started-choose-a-component--docs">{text.choose}</PageLink>
        <PageLink path="/story/matrix--matrix">{text.matrix}</PageLink>
        <PageLink path="/story/status-explorer--status-explorer">{text.explorer}</PageLink>
      </p>
      <h2>{text.install}</h2>
      <PlainCode code="npm install @errorkit/react @errorkit/i18n @errorkit/core i18next @tanstack/react-query" />
      <p>{text.installText}</p>
      <PlainCode code={example.trim()} />
      <p className="first-links">
        {libraries.map(([id, path]) => (
          <PageLink key={id} path={path}>
            {text[id]}
          </PageLink>
        ))}
      </p>
    </main>
  );
}
