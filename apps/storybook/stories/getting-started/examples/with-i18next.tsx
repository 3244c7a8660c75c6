import { createErrorTranslator, followI18next } from "@errorkit/i18n";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { i18n } from "i18next";
import { useEffect, useState } from "react";
import "@errorkit/react/styles.css";

// Your i18next instance. Errorkit listens to it and does not change it.
export function App({ i18next, error }: { i18next: i18n; error: unknown }) {
  const [translator] = useState(() => createErrorTranslator({ locale: i18next.language }));
  useEffect(() => followI18next(translator, i18next), [translator, i18next]);
  return (
    <ErrorkitProvider translator={translator}>
      <ErrorBanner error={error} onRetry={() => location.reload()} />
    </ErrorkitProvider>
  );
}
