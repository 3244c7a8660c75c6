"use client";

import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type {
  ChangeEvent,
  ForwardRefExoticComponent,
  ReactNode,
  RefAttributes,
  SelectHTMLAttributes,
} from "react";
import { forwardRef, useId, useState } from "react";
import { useWords } from "../hooks/use-words.ts";
import { runSafely } from "../internals/call-safely.ts";

/** Props of `LocaleSelect`: those of a `select`, and its label. */
export interface LocaleSelectProps
  extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "value" | "defaultValue" | "children" | "multiple"> {
  /** Over the catalog's "Language". `null` leaves it out; give an `aria-label` then. */
  readonly label?: ReactNode;
  /** Called with the locale that was chosen, after `onChange`. */
  readonly onLocaleChange?: ((locale: SupportedLocale) => void) | undefined;
}

/** A labelled select of the supported locales, each in its own name. Switches the provider's words at once. */
export const LocaleSelect: ForwardRefExoticComponent<LocaleSelectProps & RefAttributes<HTMLSelectElement>> =
  /* @__PURE__ */ forwardRef<HTMLSelectElement, LocaleSelectProps>(function LocaleSelect(props, ref) {
    const { label, onLocaleChange, onChange, id, className = "", ...rest } = props;
    const { words } = useWords();
    const ownId = useId();
    // What was chosen, while its words are on their way.
    const [chosen, setChosen] = useState<SupportedLocale>();
    const change = (event: ChangeEvent<HTMLSelectElement>) => {
      onChange?.(event);
      if (event.defaultPrevented) return;
      const locale = event.target.value as SupportedLocale;
      setChosen(locale);
      runSafely("translator.setLocale", async () => {
        try {
          await words.translator.setLocale(locale);
        } finally {
          setChosen((now) => (now === locale ? undefined : now));
        }
      });
      onLocaleChange?.(locale);
    };
    const shownLabel = label === undefined ? words.t("ui.language") : label;
    return (
      <span className="ek-locale ek-foreign" data-part="locale" lang={words.locale}>
        {shownLabel !== null && (
          <label className="ek-label" htmlFor={id ?? ownId}>
            {shownLabel}
          </label>
        )}
        <select
          {...rest}
          ref={ref}
          id={id ?? ownId}
          className={`ek-select ${className}`.trimEnd()}
          value={chosen ?? words.locale}
          onChange={change}
        >
          {supportedLocales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {localeInfo[locale].name}
            </option>
          ))}
        </select>
      </span>
    );
  });
