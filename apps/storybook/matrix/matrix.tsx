import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import { toolbarThemes } from "../.storybook/toolbar-theme.ts";
import { SelectField } from "../common/select-field.tsx";
import type { GalleryId } from "../common/surface-gallery.tsx";
import { galleryIds } from "../common/surface-gallery.tsx";
import { useDemo } from "../common/use-demo.ts";
import type { Linkable } from "../common/use-linked-state.ts";
import { useLinkedState } from "../common/use-linked-state.ts";
import { useText } from "../common/use-text.ts";
import { startState } from "./filter.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import type { MatrixStateId } from "./states.ts";
import { matrixStateIds, waitSeconds } from "./states.ts";
import { matrixText } from "./text.ts";
import "../common/demo.css";
import "./matrix.css";

/** The chosen value, or every value for `all`. A link is untrusted, so an unknown value is every value too. */
const choose = <Value extends string>(chosen: string, values: readonly Value[]): readonly Value[] => {
  const found = values.filter((value) => value === chosen);
  return found.length > 0 ? found : values;
};

/** A canceled request has no toast. */
const isShown = (surface: GalleryId, state: MatrixStateId) => surface !== "toast" || state !== "aborted";

/** Every surface in every state, language and theme. */
export function Matrix(props: Linkable): JSX.Element {
  const text = useText(matrixText);
  const demo = useDemo();
  const [waitsSince, restartWaits] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => restartWaits(Date.now()), waitSeconds * 1000);
    return () => clearInterval(timer);
  }, []);
  const [filter, change] = useLinkedState(props, startState);
  const surfaces = choose(filter.surface, galleryIds);
  const states = choose(filter.state, matrixStateIds);
  const locales = choose(filter.language === "toolbar" ? demo.locale : filter.language, supportedLocales);
  const shownThemes = choose(filter.theme === "toolbar" ? demo.theme : filter.theme, toolbarThemes);
  const getSurfaceName = (id: GalleryId) => text[id === "state" ? "stateSurface" : id];
  const all = ["all", text.all] as const;
  const toolbar = ["toolbar", text.toolbar] as const;
  return (
    <main className="demo matrix">
      <h1>{text.title}</h1>
      <p className="demo-muted">{text.intro}</p>
      <div className="demo-bar">
        <SelectField
          label={text.surface}
          value={filter.surface}
          options={[all, ...galleryIds.map((id) => [id, getSurfaceName(id)] as const)]}
          onChange={(surface) => change({ surface })}
        />
        <SelectField
          label={text.state}
          value={filter.state}
          options={[all, ...matrixStateIds.map((id) => [id, text[id]] as const)]}
          onChange={(state) => change({ state })}
        />
        <SelectField
          label={text.language}
          value={filter.language}
          options={[toolbar, all, ...supportedLocales.map((id) => [id, localeInfo[id].name] as const)]}
          onChange={(language) => change({ language })}
        />
        <SelectField
          label={text.theme}
          value={filter.theme}
          options={[toolbar, all, ...toolbarThemes.map((id) => [id, text[id]] as const)]}
          onChange={(theme) => change({ theme })}
        />
      </div>
      {surfaces.map((surface) => (
        <section key={surface} aria-label={getSurfaceName(surface)} className="demo-stack">
          <h2>{getSurfaceName(surface)}</h2>
          <div className="matrix-grid">
            {states
              .filter((state) => isShown(surface, state))
              .map((state) => (
                <figure key={state} className="matrix-state" data-state={state}>
                  <figcaption>{text[state]}</figcaption>
                  {shownThemes.flatMap((theme) =>
                    locales.map((locale) => (
                      <div key={`${locale} ${theme}`} className="demo-stack">
                        {locales.length * shownThemes.length > 1 && (
                          <small className="demo-muted">
                            <span lang={locale}>{localeInfo[locale].name}</span> · {text[theme]}
                          </small>
                        )}
                        <MatrixCell {...{ surface, state, locale, theme, waitsSince }} />
                      </div>
                    )),
                  )}
                </figure>
              ))}
          </div>
        </section>
      ))}
    </main>
  );
}
