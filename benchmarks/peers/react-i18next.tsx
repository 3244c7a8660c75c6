import type { Failure } from "@errorkit/core";
import type { i18n as I18next } from "i18next";
import { createInstance } from "i18next";
import type { JSX } from "react";
import { useState } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { renderBaselineAlert } from "../src/peers/baseline-alert.tsx";
import { messages } from "../src/peers/messages.ts";
import type { AlertsProps, Locale, Peer } from "../src/peers/peer.ts";

const resources = Object.fromEntries(
  Object.entries(messages).map(([locale, translation]) => [locale, { translation }]),
);

function createI18next(lng: Locale): I18next {
  const i18n = createInstance();
  void i18n.init({ lng, initAsync: false, resources });
  return i18n;
}

const shared = createI18next("en");

function Alert({ failure: { status } }: { readonly failure: Failure }): JSX.Element {
  const { t } = useTranslation();
  return renderBaselineAlert({
    title: t(`${status}.title`),
    text: t(`${status}.text`),
    retry: t(`${status}.retry`),
    dismiss: t(`${status}.dismiss`),
  });
}

const Alerts = ({ alerts, i18n }: Pick<AlertsProps, "alerts"> & { readonly i18n: I18next }): JSX.Element => (
  <I18nextProvider i18n={i18n}>
    {alerts.map(({ id, failure }) => (
      <Alert key={id} failure={failure} />
    ))}
  </I18nextProvider>
);

/** A server has one instance for each request, because the instance holds the locale. */
function AlertsOfOneRequest({ alerts }: Pick<AlertsProps, "alerts">): JSX.Element {
  const [i18n] = useState(() => createI18next("zh-CN"));
  return <Alerts alerts={alerts} i18n={i18n} />;
}

/** The baseline alert as a component that takes its messages from react-i18next. Each alert subscribes. */
export const peer: Peer = {
  name: "baseline + react-i18next",
  Alerts: ({ alerts }) => <Alerts alerts={alerts} i18n={shared} />,
  setups: {
    provider: ({ alerts }) => <Alerts alerts={alerts} i18n={shared} />,
    "provider, zh-CN": AlertsOfOneRequest,
  },
  setLocale: (locale) => shared.changeLanguage(locale),
  Provider: () => <AlertsOfOneRequest alerts={[]} />,
  bundle: `
    export { createInstance } from "i18next";
    export { I18nextProvider, useTranslation } from "react-i18next";
  `,
};
