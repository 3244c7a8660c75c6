import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import {
  createErrorStore,
  ErrorBanner,
  ErrorBoundary,
  ErrorInline,
  ErrorPage,
  ErrorState,
  ErrorSummary,
  ErrorToaster,
  LocaleSelect,
  PartialFailure,
} from "@errorkit/react";
import type { ReactElement } from "react";

/** A 429 of a past date, with a delay and a request ID. */
export const pastRateLimit: Failure = toFailure(
  new Response(null, { status: 429, headers: { "retry-after": "30", "x-request-id": "req-1" } }),
  { now: Date.UTC(2026, 0, 5) },
);

const both = { onRetry: () => {}, onDismiss: () => {} };
const store = createErrorStore();
store.add(pastRateLimit);

/** Every exported component except the provider, each with a text that it shows in Traditional Chinese. */
export const allSurfaces: Readonly<Record<string, readonly [page: ReactElement, text: string]>> = {
  ErrorBanner: [<ErrorBanner key="a" error={pastRateLimit} {...both} />, zhTW["status.429.title"]],
  ErrorInline: [<ErrorInline key="a" error={pastRateLimit} {...both} />, zhTW["status.429.title"]],
  ErrorPage: [<ErrorPage key="a" error={pastRateLimit} {...both} />, zhTW["status.429.title"]],
  ErrorState: [<ErrorState key="a" error={pastRateLimit} {...both} />, zhTW["status.429.title"]],
  ErrorSummary: [<ErrorSummary key="a" error={pastRateLimit} {...both} />, zhTW["status.429.title"]],
  PartialFailure: [
    <PartialFailure key="a" total={2} items={[{ id: "a", label: "a", error: pastRateLimit }]} {...both} />,
    zhTW["status.429.title"],
  ],
  // A server renders the region of the toaster, and no toasts.
  ErrorToaster: [<ErrorToaster key="a" store={store} />, zhTW["a11y.notifications"]],
  ErrorBoundary: [
    <ErrorBoundary key="a">
      <LocaleSelect />
    </ErrorBoundary>,
    zhTW["ui.language"],
  ],
  LocaleSelect: [<LocaleSelect key="a" />, "繁體中文"],
};
