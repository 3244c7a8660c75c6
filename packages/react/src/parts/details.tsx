import type { Failure } from "@errorkit/core";
import type { JSX } from "react";
import type { GuardedWords } from "../internals/guarded-words.ts";
import type { Audience } from "../internals/types.ts";
import type { Settings } from "../provider/settings.ts";
import { CopyButton } from "./copy-button.tsx";
import { factsOf } from "./facts.tsx";
import { guidanceOf } from "./guidance.ts";
import type { SurfaceExtras } from "./kind-of-surface.ts";
import { supportReport } from "./support-report.ts";

interface DetailsProps extends Pick<SurfaceExtras, "ids" | "also"> {
  readonly id: string;
  readonly failure: Failure;
  readonly words: GuardedWords;
  readonly audience: Audience;
  readonly method: string | undefined;
  readonly settings: Settings;
  readonly onCopied: () => void;
}

/** What is behind the disclosure; in the page only while it is open. */
export function Details(props: DetailsProps): JSX.Element {
  const { id, failure, ids, also = [], words, audience, method, settings, onCopied } = props;
  const { t } = words;
  const operates = audience === "operator" || audience === "developer";
  const guidance = operates ? guidanceOf(failure, words, settings.policy) : [];
  return (
    <div className="ek-details" data-part="details" id={id}>
      <dl className="ek-facts">
        {factsOf(failure, words, audience, method, ids).flatMap(({ term, value, long }) => [
          <dt key={term} className={long ? "ek-term ek-row" : "ek-term"}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={long ? "ek-value ek-long" : "ek-value"}>
            {value}
          </dd>,
        ])}
        {guidance.length > 0 && <dt className="ek-term ek-row">{t("ui.retryGuidance")}</dt>}
        {guidance.map(({ source, text, used }) => (
          <dd key={source} className="ek-value ek-advice" data-part="guidance">
            <span className="ek-source">
              {source}
              {used && <span className="ek-tag">{t("ui.usedHere")}</span>}
            </span>
            {text}
          </dd>
        ))}
      </dl>
      <CopyButton
        words={words}
        part="copy-support"
        label={t("ui.copyForSupport")}
        copied="a11y.reportCopied"
        getText={() => {
          const context = { words, method, appVersion: settings.appVersion };
          const rest = also.map((other) => supportReport(other, context));
          return [supportReport(failure, { ...context, ids }), ...rest].join("\n\n");
        }}
        onCopied={onCopied}
      />
    </div>
  );
}
