import { localeInfo, supportedLocales } from "@errorkit/i18n";
import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { useWords } from "../demo/use-words.ts";
import { fill } from "../demo/words.ts";
import { ExplorerDocuments } from "./explorer-documents.tsx";
import type { Row } from "./rows.ts";
import { explorerWords } from "./words.ts";

/** The words of a code in three languages, its facts, and its documents. */
export function ExplorerDetails({ row }: { readonly row: Row }): JSX.Element {
  const words = useWords(explorerWords);
  return (
    <div className="explorer-details">
      <div className="explorer-wordings">
        {supportedLocales.map((locale) => {
          const { title, description, nextStep, nextStepWrite, name, messageKey: key } = row.wordings[locale];
          return (
            <section key={locale} lang={locale} className="demo-card">
              <h3 className="explorer-language">
                {localeInfo[locale].name}
                <span>{name}</span>
              </h3>
              <p className="explorer-title">{title}</p>
              <p>
                <span className="demo-soft">{description}</span>
                {locale === "en" ? " " : ""}
                {nextStep}
              </p>
              {nextStepWrite && (
                <p className="explorer-write">
                  <span className="demo-tag">{explorerWords[locale].afterWrite}</span> {nextStepWrite}
                </p>
              )}
              <small className="demo-soft">{fill(explorerWords[locale].wordsOf, { key })}</small>
            </section>
          );
        })}
      </div>
      <div className="explorer-facts">
        <Facts row={row} />
        <section>
          <h3 className="demo-hidden">{words.documents}</h3>
          <ExplorerDocuments documents={row.documents} />
        </section>
      </div>
    </div>
  );
}

function Facts({ row: { status, vendors } }: { readonly row: Row }): JSX.Element {
  const words = useWords(explorerWords);
  const { t } = useTranslator();
  const facts: readonly (readonly [string, string, "en"?])[] = status
    ? [
        [words.retry, t(`standard.${status.retryClass}`)],
        [words.ground, status.retryBasis, "en"],
        [words.cacheable, words[status.cacheable]],
        [words.state, fill(words[status.state], { expires: status.expires ?? "" })],
        [
          words.reference,
          [status.reference.document, status.reference.section].filter(Boolean).join(" "),
          "en",
        ],
        [words.aliases, status.aliases.join(" · "), "en"],
      ]
    : [];
  const used: typeof facts = [
    [words.vendors, vendors.map(({ vendor, name }) => `${vendor}: ${name}`).join(" · "), "en"],
  ];
  return (
    <dl className="demo-facts">
      {[...facts, ...used]
        .filter(([, value]) => value !== "")
        .map(([label, value, lang]) => (
          <div key={label} className="explorer-fact">
            <dt>{label}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
