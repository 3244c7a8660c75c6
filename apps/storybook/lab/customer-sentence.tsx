import type { Failure } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import { SelectField } from "../common/select-field.tsx";
import { useText } from "../common/use-text.ts";
import type { AssessOptions } from "./assess-failure.ts";
import { getCustomerText } from "./get-customer-text.ts";
import { stepsText } from "./steps-text.ts";

export interface CustomerSentenceProps {
  readonly failure: Failure;
  /** With the language of the customer, as far as it is known. */
  readonly options: AssessOptions;
}

/** What to tell the customer, in the customer's language. */
export function CustomerSentence({ failure, options }: CustomerSentenceProps): JSX.Element | null {
  const text = useText(stepsText);
  const [chosen, choose] = useState<SupportedLocale>();
  // Another failure may be that of another customer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another failure is the reason to forget
  useEffect(() => choose(undefined), [failure]);
  const locale = chosen ?? options.locale;
  const customerText = getCustomerText(failure, { ...options, locale });
  if (!customerText) return null;
  return (
    <>
      <div className="lab-heading">
        <h3>{text.tell}</h3>
        <SelectField
          label={text.customerLanguage}
          value={locale}
          options={supportedLocales.map((one) => [one, localeInfo[one].name])}
          onChange={choose}
        />
      </div>
      <blockquote className="lab-sentence" lang={locale}>
        {customerText.text}
      </blockquote>
      {customerText.careful && (
        <>
          <p>{text.tellAfterWrite}</p>
          <blockquote className="lab-sentence" lang={locale}>
            {customerText.careful}
          </blockquote>
        </>
      )}
    </>
  );
}
