import type { Failure } from "@errorkit/core";
import { createInstance } from "i18next";
import type { JSX } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { drawFloor } from "./draw-floor.tsx";
import type { Peer } from "./peer.ts";
import { words } from "./words.ts";

const i18n = createInstance();
void i18n.init({
  lng: "en",
  initAsync: false,
  resources: Object.fromEntries(
    Object.entries(words).map(([locale, translation]) => [locale, { translation }]),
  ),
});

function Alert({ failure: { status } }: { readonly failure: Failure }): JSX.Element {
  const { t } = useTranslation();
  return drawFloor({
    title: t(`${status}.title`),
    text: t(`${status}.text`),
    retry: t(`${status}.retry`),
    dismiss: t(`${status}.dismiss`),
  });
}

/** The floor with its words from react-i18next, a subscription in each. */
export const reactI18next: Peer = {
  name: "floor + react-i18next",
  Alerts: ({ alerts }) => (
    <I18nextProvider i18n={i18n}>
      {alerts.map(({ id, failure }) => (
        <Alert key={id} failure={failure} />
      ))}
    </I18nextProvider>
  ),
  setLocale: (locale) => i18n.changeLanguage(locale),
};
