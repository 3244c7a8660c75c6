import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";
import type { Peer } from "./peer.ts";
import { doNothing } from "./peer.ts";

const translator = createErrorTranslator({ catalogs: { "zh-CN": zhCN } });

/** A full banner: icon, severity, title, cause, next step, retry, copy button for the request ID, details, dismiss. */
export const errorkit: Peer = {
  name: "Errorkit",
  Alerts: ({ alerts }) => (
    <ErrorkitProvider translator={translator}>
      {alerts.map(({ id, failure }) => (
        <ErrorBanner key={id} error={failure} onRetry={doNothing} onDismiss={doNothing} />
      ))}
    </ErrorkitProvider>
  ),
  setLocale: (locale) => translator.setLocale(locale),
};
