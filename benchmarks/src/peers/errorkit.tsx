import { readFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { createErrorStore, ErrorBanner, ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import "@errorkit/react/styles.css";
import type { JSX } from "react";
import type { AlertsProps, Peer } from "./peer.ts";
import { doNothing } from "./peer.ts";

const catalogs = { "zh-CN": zhCN };
const translator = createErrorTranslator({ catalogs });
const store = createErrorStore();

/** Full banners: icon, severity, title, cause, next step, retry, copy button for the request ID, details, dismiss. */
const Banners = ({ alerts }: Pick<AlertsProps, "alerts">): JSX.Element[] =>
  alerts.map(({ id, failure }) => (
    <ErrorBanner key={id} error={failure} onRetry={doNothing} onDismiss={doNothing} />
  ));

export const peer: Peer = {
  name: "Errorkit",
  Alerts: (props) => (
    <ErrorkitProvider translator={translator}>
      <Banners {...props} />
    </ErrorkitProvider>
  ),
  setups: {
    "no provider": Banners,
    provider: (props) => (
      <ErrorkitProvider>
        <Banners {...props} />
      </ErrorkitProvider>
    ),
    "provider, zh-CN": (props) => (
      <ErrorkitProvider locale="zh-CN" catalogs={catalogs}>
        <Banners {...props} />
      </ErrorkitProvider>
    ),
  },
  setLocale: (locale) => translator.setLocale(locale),
  readResponse: (response) => readFailure(response),
  Provider: () => <ErrorkitProvider locale="zh-CN" catalogs={catalogs} />,
  toaster: {
    Toaster: () => <ErrorToaster store={store} />,
    show: (failure) => store.add(failure, { source: failure.requestId, onRetry: doNothing }),
    clear: store.clear,
  },
  bundle: `
    export { ErrorBanner } from "@errorkit/react";
    import "@errorkit/react/styles.css";
  `,
};
