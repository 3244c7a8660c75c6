import { documentedPolicy } from "@errorkit/core/services";
import { ErrorBanner, ErrorInline, ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";

interface AppProps {
  locale: string | readonly string[]; // "zh-CN", or `navigator.languages`
  error: unknown;
  signIn: () => Promise<void>;
}

export function App({ locale, error, signIn }: AppProps) {
  return (
    <ErrorkitProvider
      locale={locale}
      supportHref={({ requestId = "" }) => `#support?request=${encodeURIComponent(requestId)}`}
      appVersion="4.2.0"
      onSignIn={signIn}
      retryPolicy={documentedPolicy}
    >
      <ErrorBanner error={error} />
      {/* What a nested provider does not set comes from the one around it. */}
      <ErrorkitProvider audience="operator" service="ModelArts">
        <ErrorInline error={error} />
      </ErrorkitProvider>
    </ErrorkitProvider>
  );
}
