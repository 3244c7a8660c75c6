import type { Failure } from "@errorkit/core";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { Audience } from "@errorkit/react";
import { ErrorkitProvider } from "@errorkit/react";
import type { JSX, Ref } from "react";
import { translators } from "../demo/catalogs.ts";
import { useDemo } from "../demo/use-demo.ts";
import { useWords } from "../demo/use-words.ts";
import { surfaceIds, surfaces } from "./surfaces.tsx";
import { useAnnounced } from "./use-announced.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { labWords } from "./words.ts";

export interface LabSurfacesProps {
  readonly failure: Failure;
  readonly audience: Audience;
  /** The column in the toolbar's language. */
  readonly ref: Ref<HTMLDivElement>;
}

/** The same failure on every surface, in three languages side by side. */
export function LabSurfaces({ failure, audience, ref }: LabSurfacesProps): JSX.Element {
  const words = useWords(labWords);
  const { locale: own, method, service, policy } = useDemo();
  const announced = useAnnounced(failure);
  useKeptFocus(failure);
  return (
    <section className="lab-surfaces" aria-label={words.surfaces}>
      {supportedLocales.map((locale) => (
        <ErrorkitProvider
          key={locale}
          translator={translators[locale]}
          audience={audience}
          retryPolicy={policy}
          service={service}
          supportHref="mailto:support@example.test"
          appVersion="2026.11.1"
          onSignIn={() => true}
          onRequestAccess={() => undefined}
        >
          <div lang={locale} className="lab-column" ref={locale === own ? ref : undefined}>
            <h2>{localeInfo[locale].name}</h2>
            <figure className="lab-spoken">
              <figcaption>{labWords[locale].announced}</figcaption>
              <p>{announced[locale] ?? labWords[locale].silent}</p>
            </figure>
            {surfaceIds.map((id) => {
              const Surface = surfaces[id];
              return (
                <div key={id} className="demo-stack">
                  <h3>{labWords[locale][id]}</h3>
                  <Surface failure={failure} method={method} item={labWords[locale].item} />
                </div>
              );
            })}
          </div>
        </ErrorkitProvider>
      ))}
    </section>
  );
}
