import type { Failure } from "@errorkit/core";
import { createInstance } from "i18next";
import type { JSX } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { renderBaselineAlert } from "./baseline-alert.tsx";
import { messages } from "./messages.ts";
import type { Peer } from "./peer.ts";

const i18n = createInstance();
void i18n.init({
  lng: "en",
  initAsync: false,
  resources: Object.fromEntries(
    Object.entries(messages).map(([locale, translation]) => [locale, { translation }]),
  ),
});

function Alert({ failure: { status } }: { readonly failure: Failure }): JSX.Element {
  const { t } = useTranslation();
  return renderBaselineAlert({
    title: t(`${status}.title`),
    text: t(`${status}.text`),
    retry: t(`${status}.retry`),
    dismiss: t(`${status}.dismiss`),
  });
}

/** The baseline alert as a component that takes its messages from react-i18next. Each alert subscribes. */
export const reactI18next: Peer = {
  name: "baseline + react-i18next",
  Alerts: ({ alerts }) => (
    <I18nextProvider i18n={i18n}>
      {alerts.map(({ id, failure }) => (
        <Alert key={id} failure={failure} />
      ))}
    </I18nextProvider>
  ),
  setLocale: (locale) => i18n.changeLanguage(locale),
};
