import * as errorkit from "@errorkit/react";
import * as axios from "@errorkit/react/axios";
import * as forms from "@errorkit/react/forms";
import * as next from "@errorkit/react/next";
import * as reactRouter from "@errorkit/react/react-router";
import * as tanstackQuery from "@errorkit/react/tanstack-query";
import * as testing from "@errorkit/react/testing";
import * as toasts from "@errorkit/react/toasts";
import { expect, it } from "vitest";

it("The package exports these names and no others", () => {
  expect(Object.keys(errorkit).sort()).toEqual([
    "ErrorBanner",
    "ErrorBoundary",
    "ErrorInline",
    "ErrorPage",
    "ErrorState",
    "ErrorSummary",
    "ErrorToaster",
    "ErrorkitProvider",
    "LocaleSelect",
    "PartialFailure",
    "createErrorStore",
    "useErrorBoundary",
    "useErrorGroups",
    "useErrorSurface",
    "useFailure",
    "useFailureDescription",
    "useFieldErrors",
    "useRetry",
    "useTranslator",
  ]);
  expect(Object.keys(testing).sort()).toEqual([
    "LIVE_REGION_SELECTOR",
    "TEST_RESPONSE_NAMES",
    "clearAnnouncements",
    "createTestFailure",
    "createTestResponse",
    "getAnnouncements",
    "getSurfaces",
    "resetErrorkit",
    "respondWith",
  ]);
});

it("The entry points for other libraries export these names and no others", () => {
  const entryPoints = { axios, forms, next, reactRouter, tanstackQuery, toasts };
  const names = Object.entries(entryPoints).map(([name, exports]) => [name, Object.keys(exports).sort()]);
  expect(Object.fromEntries(names)).toEqual({
    axios: ["connectAxios", "errorOptions"],
    forms: ["clearAntdErrors", "setAntdErrors", "setFormErrors", "toFieldName", "toFormErrors"],
    next: ["useRouteRetry"],
    reactRouter: ["getRouteErrorProps"],
    tanstackQuery: [
      "createMutationCacheErrors",
      "createQueryCacheErrors",
      "createQueryDefaults",
      "errorMeta",
      "useQueryError",
    ],
    toasts: ["useAntdNotifications", "useFlashbarItems", "useSonnerToasts", "useToastItems"],
  });
});
