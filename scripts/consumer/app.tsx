// App code that is type-checked and run against the packed packages. It must not import from their sources.

import type { Failure } from "@errorkit/core";
import { adviseRetry, FailureError, fetchOrThrow, getStatus, toFailure } from "@errorkit/core";
import { getDocumentedStatus } from "@errorkit/core/services";
import { createErrorTranslator, resolveLocale } from "@errorkit/i18n";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { createErrorStore, ErrorBanner, ErrorkitProvider, useRetry } from "@errorkit/react";
import { connectAxios } from "@errorkit/react/axios";
import { toFormErrors } from "@errorkit/react/forms";
import { useRouteRetry } from "@errorkit/react/next";
import { getRouteErrorProps } from "@errorkit/react/react-router";
import "@errorkit/react/styles.css";
import { createQueryCacheErrors, createQueryDefaults } from "@errorkit/react/tanstack-query";
import { createTestFailure } from "@errorkit/react/testing";
import { useToastItems } from "@errorkit/react/toasts";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import axios from "axios";
import type { JSX } from "react";

const failure: Failure = toFailure({ status: 503, error_code: "ModelArts.0107", error_msg: "draining" });
const title: string = createErrorTranslator({ locale: "zh-HK", catalogs: { "zh-TW": zhTW } }).describe(
  failure,
).title;

export const facts = {
  phrase: getStatus(503)?.phrase,
  documented: getDocumentedStatus("modelarts", 503)?.guidance,
  manual: adviseRetry(failure).manual,
  locale: resolveLocale("zh-Hant-MO"),
  title,
  thrown: new FailureError(failure).failure.status,
};

export const store = createErrorStore();
export const disconnect = connectAxios(axios, store);
export const client = new QueryClient({
  queryCache: new QueryCache(createQueryCacheErrors(store)),
  defaultOptions: createQueryDefaults(),
});
export const fields = toFormErrors<"name">(failure);
export const routeErrorProps = getRouteErrorProps(createTestFailure(), () => undefined, location());
export { useRouteRetry, useToastItems };

function location() {
  return { pathname: "/jobs", search: "", state: null };
}

export function Jobs({ error }: { error: unknown }): JSX.Element {
  const { state } = useRetry(error, { onRetry: () => fetchOrThrow("/api/jobs") });
  return (
    <ErrorkitProvider locale="zh-HK" catalogs={{ "zh-TW": zhTW }}>
      <p>{state}</p>
      <ErrorBanner error={error} onRetry={() => undefined} headingLevel={2} />
    </ErrorkitProvider>
  );
}
