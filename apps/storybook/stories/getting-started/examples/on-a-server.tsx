import type { Failure } from "@errorkit/core";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorkitProvider, ErrorPage } from "@errorkit/react";
import "@errorkit/react/styles.css";

// The catalog is at hand, so the first HTML speaks the reader's language: zh-HK is served by zh-TW.
// A failure is plain data and crosses from the server to the browser as it is.
export function App({ failure, acceptLanguage }: { failure: Failure; acceptLanguage: string }) {
  return (
    <ErrorkitProvider locale={acceptLanguage} catalogs={{ "zh-TW": zhTW }}>
      <ErrorPage error={failure} autoFocus={false} updateDocumentTitle={false} />
    </ErrorkitProvider>
  );
}
