import type { Failure } from "@errorkit/core";
import { defaultFailureReader } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import type { Settings } from "../../src/provider/errorkit-context.ts";
import type { SurfaceChange, SurfaceModel, SurfaceModelInput } from "../../src/surface/surface-model.ts";
import { getSurfaceModel } from "../../src/surface/surface-model.ts";
import type { SurfaceOptions, SurfaceVariant } from "../../src/surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../src/surface/surface-props.ts";
import { createCatalogTranslator } from "./create-catalog-translator.ts";

/** A banner. */
export const bannerVariant: SurfaceVariant = { name: "banner", element: "section", headingLevel: 2 };

/** Creates a failure of 1 January 2026 with what every failure has. */
export const createPlainFailure = (fields: Partial<Failure> & Pick<Failure, "kind">): Failure => ({
  message: "Failed",
  messageSource: "phrase",
  reader: "status",
  timestamp: Date.UTC(2026, 0, 1),
  ...fields,
});

/** What a model depends on besides the failure and the locale. */
export interface ModelCase
  extends Partial<Pick<SurfaceOptions, "variant" | "getExtraActions" | "adjustModel">>,
    Partial<Pick<SurfaceModelInput, "signIn" | "signingIn">> {
  readonly props?: Partial<ErrorSurfaceProps>;
  readonly settings?: Partial<Settings>;
  readonly change?: SurfaceChange;
}

/** Creates the model of a surface with a retry. */
export function createModel(
  failure: Failure,
  locale: SupportedLocale,
  { props, settings, change = "", variant = bannerVariant, ...options }: ModelCase = {},
): SurfaceModel {
  const translator = createCatalogTranslator(locale);
  return getSurfaceModel(failure, {
    signIn: () => {},
    signingIn: false,
    ...options,
    variant,
    props: { error: failure, onRetry: () => {}, ...props },
    context: {
      settings: { reader: defaultFailureReader, ...settings },
      sources: { translator },
      messages: translator.getSnapshot(),
    },
    change,
  });
}
