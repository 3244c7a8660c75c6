import { createErrorTranslator, followI18next } from "@errorkit/i18n";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { i18n } from "i18next";
import { useEffect, useState } from "react";
import "@errorkit/react/styles.css";

// Your own instance, as it is: Errorkit listens to it and writes nothing into it.
export function App({ host, error }: { host: i18n; error: unknown }) {
  const [translator] = useState(() => createErrorTranslator({ locale: host.language }));
  useEffect(() => followI18next(translator, host), [translator, host]);
  return (
    <ErrorkitProvider translator={translator}>
      <ErrorBanner error={error} onRetry={() => location.reload()} />
    </ErrorkitProvider>
  );
}
