import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { formatBasis } from "../common/format-basis.ts";
import { localize } from "../common/localized.ts";
import { retryClassText } from "../common/retry-class-text.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import { getVendorName, isProduct } from "../common/vendor-status-names.ts";
import { ExplorerDocuments } from "./explorer-documents.tsx";
import type { LocalizedStatus, Row } from "./rows.ts";
import { explorerText } from "./text.ts";

/** The details of a code: its messages in every language, its facts, and the service documents. */
export function ExplorerDetails({ row }: { readonly row: Row }): JSX.Element {
  const text = useText(explorerText);
  return (
    <div className="explorer-details">
      <div className="explorer-languages">
        {supportedLocales.map((locale) => (
          <section key={locale} lang={locale} className="demo-card">
            <h3 className="explorer-language">
              {localeInfo[locale].name}
              <span>{row.localized[locale].name}</span>
            </h3>
            {row.isError ? (
              <StatusMessages locale={locale} status={row.localized[locale]} />
            ) : (
              <p className="demo-muted">{localize(explorerText, locale).noError}</p>
            )}
          </section>
        ))}
      </div>
      <div className="explorer-facts">
        <Facts row={row} />
        <section>
          <h3 className="demo-hidden">{text.documents}</h3>
          <ExplorerDocuments documents={row.documents} />
        </section>
      </div>
    </div>
  );
}

interface StatusMessagesProps {
  readonly locale: SupportedLocale;
  readonly status: LocalizedStatus;
}

/** What a surface shows for a code, in one language. */
function StatusMessages({ locale, status }: StatusMessagesProps): JSX.Element {
  const { title, description, nextStep, nextStepWrite, messageKey: key } = status;
  const text = localize(explorerText, locale);
  return (
    <>
      <p className="explorer-title">{title}</p>
      <p>
        <span className="demo-muted">{description}</span>
        {locale.startsWith("zh") ? "" : " "}
        {nextStep}
      </p>
      {nextStepWrite && (
        <p className="explorer-write">
          <span className="demo-tag">{text.afterWrite}</span> {nextStepWrite}
        </p>
      )}
      <small className="demo-muted">{fillPlaceholders(text.messagesOf, { key })}</small>
    </>
  );
}

function Facts({ row }: { readonly row: Row }): JSX.Element {
  const text = useText(explorerText);
  const retryText = useText(retryClassText);
  const { t } = useTranslator();
  const { locale } = useDemo();
  const { status, vendors, retryClass, retryBasis, retryLabel } = row;
  const advice: readonly (readonly [string, string, ("en" | undefined)?])[] = [
    [text.retry, retryLabel === "canceled" ? retryText.canceled : t(`standard.${retryLabel}`)],
    [text.basis, formatBasis(retryBasis, locale)],
    [text.technicalClass, retryClass, "en"],
  ];
  const facts: typeof advice = status
    ? [
        [text.cacheable, text[status.cacheable]],
        [text.state, fillPlaceholders(text[status.state], { expires: status.expires ?? "" })],
        [
          text.reference,
          formatBasis(
            [status.reference.document, status.reference.section].filter(Boolean).join(" "),
            locale,
          ),
        ],
        [text.aliases, status.aliases.join(" · "), "en"],
      ]
    : [];
  const usage: typeof advice = [
    [
      text.vendors,
      vendors
        .map((one) => (isProduct(one) ? `${one.vendor}: ${one.name}` : getVendorName(one, locale)))
        .join(" · "),
      vendors.every(isProduct) ? "en" : undefined,
    ],
  ];
  return (
    <dl className="demo-facts">
      {[...advice, ...facts, ...usage]
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
