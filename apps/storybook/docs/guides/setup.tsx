import { Markdown } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { CodeBlock } from "../../.storybook/docs/code-block.tsx";
import { useDocsGlobals } from "../../.storybook/docs/use-docs-globals.ts";
import { defineText, localize } from "../../common/localized.ts";
import mainOfJobs from "../../stories/guides/examples/main.tsx?raw";

const setupText = defineText({
  en: {
    install: "Install Errorkit and the libraries of this page, unless your app has them already:",
    provider:
      "Import the stylesheet once, and put the provider around your app. Without a provider, the messages are in English.",
  },
  "zh-CN": {
    install: "安装 Errorkit 和本页用到的库（已安装的可以跳过）：",
    provider: "在应用入口导入一次样式表，并用 `ErrorkitProvider` 包裹应用。不使用时，文案为英文。",
  },
  "zh-TW": {
    install: "安裝 Errorkit 和本頁用到的套件（已安裝的可以略過）：",
    provider:
      "在應用程式的進入點匯入一次樣式表，並用 `ErrorkitProvider` 包住應用程式。不使用時，文案為英文。",
  },
});

const ERRORKIT = "npm install @errorkit/react @errorkit/i18n @errorkit/core i18next";

interface InstallProps {
  /** The other packages that the code of the page imports. Several lines are several commands. */
  readonly packages?: string;
  /** The packages that only the tests of an app import. */
  readonly devPackages?: string;
}

/** The command that installs all that the code of a page imports. */
export function Install({ packages, devPackages }: InstallProps): JSX.Element {
  const { install } = localize(setupText, useDocsGlobals().selected.locale);
  const lines = [
    ERRORKIT,
    ...(packages?.split("\n").map((line) => `npm install ${line}`) ?? []),
    ...(devPackages ? [`npm install -D ${devPackages}`] : []),
  ];
  return (
    <>
      <Markdown>{install}</Markdown>
      <CodeBlock code={lines.join("\n")} language="bash" />
    </>
  );
}

interface SetupProps extends InstallProps {
  /** `main.tsx` renders `App`, which is the code of the page. Otherwise it renders a component that the reader writes. */
  readonly isApp?: boolean;
  /** A file of the page that imports Errorkit's stylesheet. `main.tsx` imports this file instead. */
  readonly stylesheet?: string;
  /** `main.tsx`, where the page needs more in it than the provider. */
  readonly main?: string;
}

const mainOfApp = mainOfJobs.replaceAll("Jobs", "App").replace('"./jobs.tsx"; // your app', '"./app.tsx";');
const STYLESHEET = "@errorkit/react/styles.css";

/** What an app needs once before the code of a page works: the packages, the stylesheet, the provider. */
export function Setup({
  isApp = false,
  stylesheet = STYLESHEET,
  main = isApp ? mainOfApp : mainOfJobs,
  ...props
}: SetupProps): JSX.Element {
  const { provider } = localize(setupText, useDocsGlobals().selected.locale);
  const code = main.replace(STYLESHEET, stylesheet).trimEnd();
  return (
    <>
      <Install {...props} />
      <Markdown>{provider}</Markdown>
      <CodeBlock name="main.tsx" code={code} />
    </>
  );
}
