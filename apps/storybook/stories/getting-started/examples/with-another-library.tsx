import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { useSyncExternalStore } from "react";
import "@errorkit/react/styles.css";

/** Your library's functions for the current language and for its changes. */
export interface YourLibrary {
  getLanguage: () => string;
  onChange: (listener: () => void) => () => void;
}

export function App({ library, error }: { library: YourLibrary; error: unknown }) {
  const language = useSyncExternalStore(library.onChange, library.getLanguage);
  return (
    <ErrorkitProvider locale={language}>
      <ErrorBanner error={error} />
    </ErrorkitProvider>
  );
}
