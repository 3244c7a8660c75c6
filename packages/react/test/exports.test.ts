import * as errorkit from "@errorkit/react";
import * as testing from "@errorkit/react/testing";
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
    "useRetry",
    "useTranslator",
  ]);
  expect(Object.keys(testing).sort()).toEqual(["clearAnnouncements", "getAnnouncements", "resetErrorkit"]);
});
