import { ErrorBanner, ErrorkitProvider, LocaleSelect } from "@errorkit/react";

export const Settings = ({ error }: { error: unknown }) => (
  <ErrorkitProvider locale={navigator.languages}>
    <LocaleSelect onLocaleChange={(locale) => localStorage.setItem("locale", locale)} />
    <ErrorBanner error={error} />
  </ErrorkitProvider>
);
