"use client";

import { resolveLocale } from "@errorkit/i18n";
import { ErrorkitProvider, ErrorPage } from "@errorkit/react";
import "@errorkit/react/styles.css";

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
}

// In place of the layout, which failed: so it has its own `<html>`, stylesheet, and provider.
export default function GlobalError({ error }: GlobalErrorProps) {
  const locale = resolveLocale(typeof document === "undefined" ? "en" : navigator.languages);
  return (
    <html lang={locale}>
      <body>
        <ErrorkitProvider locale={locale}>
          <ErrorPage error={error} onRetry={() => window.location.reload()} homeHref="/" />
        </ErrorkitProvider>
      </body>
    </html>
  );
}
