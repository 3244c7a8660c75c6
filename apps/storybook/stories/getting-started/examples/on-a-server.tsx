import type { Failure } from "@errorkit/core";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorkitProvider, ErrorPage } from "@errorkit/react";
import "@errorkit/react/styles.css";

// The catalog is imported, so the initial HTML is in the user's language. Users whose language is zh-HK see zh-TW.
// A failure is plain data, so the server can send it to the browser.
export function App({ failure, acceptLanguage }: { failure: Failure; acceptLanguage: string }) {
  return (
    <ErrorkitProvider locale={acceptLanguage} catalogs={{ "zh-TW": zhTW }}>
      <ErrorPage error={failure} autoFocus={false} updateDocumentTitle={false} />
    </ErrorkitProvider>
  );
}
