import { localeInfo, supportedLocales } from "@errorkit/i18n";
import { ErrorBanner } from "@errorkit/react";
import type { JSX } from "react";
import { UPDATE_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { toolbarThemes } from "../.storybook/toolbar-theme.ts";
import { failureFromResponse } from "../common/failures.ts";
import { LiveError } from "../common/live-error.tsx";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import { firstPageText } from "./text.ts";

const throttled = failureFromResponse({
  status: 429,
  headers: { "retry-after": "12", "x-request-id": "77aa10f3c2" },
});
const noop = () => undefined;

/** A banner that works, with the toolbar's language and theme in its card. */
export function LiveCard(): JSX.Element {
  const text = useText(firstPageText);
  const { locale, theme } = useDemo();
  const select = (globals: object) => addons.getChannel().emit(UPDATE_GLOBALS, { globals });
  return (
    <section className="first-card" aria-label={text.liveHint}>
      <div className="first-switches">
        <fieldset>
          <legend>{text.language}</legend>
          {supportedLocales.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={one === locale}
              onClick={() => select({ locale: one })}
            >
              {localeInfo[one].name}
            </button>
          ))}
        </fieldset>
        <fieldset>
          <legend>{text.theme}</legend>
          {toolbarThemes.map((one) => (
            <button
              key={one}
              type="button"
              value={one}
              aria-pressed={one === theme}
              onClick={() => select({ theme: one })}
            >
              {text[one]}
            </button>
          ))}
        </fieldset>
      </div>
      <LiveError args={{ error: throttled, onRetry: noop, onDismiss: noop }}>
        {(live) => <ErrorBanner error={throttled} headingLevel={2} {...live} />}
      </LiveError>
      <p className="first-hint">{text.liveHint}</p>
    </section>
  );
}
