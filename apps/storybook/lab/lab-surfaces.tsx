import type { Failure } from "@errorkit/core";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { Audience } from "@errorkit/react";
import { ErrorkitProvider } from "@errorkit/react";
import type { JSX, Ref } from "react";
import { translators } from "../common/catalogs.ts";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { localize } from "../common/localized.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import { surfaceIds, surfaces } from "./surfaces.tsx";
import { labText } from "./text.ts";
import { useAnnouncements } from "./use-announcements.ts";
import { useRetainFocus } from "./use-retain-focus.ts";

export interface LabSurfacesProps {
  readonly failure: Failure;
  /** The assumed method of a failure without one. */
  readonly method: string | undefined;
  readonly audience: Audience;
  /** The column in the toolbar's locale. */
  readonly ref: Ref<HTMLDivElement>;
}

/** The same failure on every surface, with the locales side by side. */
export function LabSurfaces({ failure, method, audience, ref }: LabSurfacesProps): JSX.Element {
  const text = useText(labText);
  const { locale: toolbarLocale, service, retryPolicy } = useDemo();
  const { title, nextStep } = translators.en.describe(failure, { method: failure.method ?? method });
  const announcements = useAnnouncements([title, nextStep].join("\n"));
  useRetainFocus(failure);
  return (
    <section className="lab-surfaces" aria-label={text.surfaces}>
      {supportedLocales.map((locale) => (
        <ErrorkitProvider
          key={locale}
          translator={translators[locale]}
          audience={audience}
          retryPolicy={retryPolicy}
          service={service}
          supportHref="mailto:support@example.test"
          onSignIn={() => true}
          onRequestAccess={() => undefined}
        >
          <div lang={locale} className="lab-column" ref={locale === toolbarLocale ? ref : undefined}>
            <h2>{localeInfo[locale].name}</h2>
            <figure className="lab-announcement">
              <figcaption>{localize(labText, locale).announced}</figcaption>
              <p>{announcements[locale] ?? localize(labText, locale).silent}</p>
            </figure>
            {surfaceIds.map((id) => {
              const Surface = surfaces[id];
              return (
                <div key={id} className="demo-stack">
                  <h3>{localize(labText, locale)[id]}</h3>
                  <Surface
                    failure={failure}
                    method={method}
                    item={localize(labText, locale).item}
                    toasts={fillPlaceholders(localize(labText, locale).toastsIn, {
                      language: localeInfo[locale].name,
                    })}
                  />
                </div>
              );
            })}
          </div>
        </ErrorkitProvider>
      ))}
    </section>
  );
}
