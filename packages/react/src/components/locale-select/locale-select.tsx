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
import { useMessages } from "../../provider/use-messages.ts";
import { safeRun } from "../../utils/safe-call.ts";

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
    const { messages } = useMessages();
    const ownId = useId();
    // What was chosen, while its words are on their way.
    const [chosen, setChosen] = useState<SupportedLocale>();
    const change = (event: ChangeEvent<HTMLSelectElement>) => {
      onChange?.(event);
      if (event.defaultPrevented) return;
      const locale = event.target.value as SupportedLocale;
      setChosen(locale);
      safeRun("translator.setLocale", async () => {
        try {
          await messages.translator.setLocale(locale);
        } finally {
          setChosen((now) => (now === locale ? undefined : now));
        }
      });
      onLocaleChange?.(locale);
    };
    const shownLabel = label === undefined ? messages.t("ui.language") : label;
    return (
      <span className="ek-locale ek-external-text" data-part="locale" lang={messages.locale}>
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
          value={chosen ?? messages.locale}
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
