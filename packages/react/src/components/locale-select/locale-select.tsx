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
import { useErrorkit } from "../../provider/errorkit-context.ts";
import { safeRun } from "../../utils/safe-call.ts";

/** The props of a `select` element, and a label. */
export interface LocaleSelectProps
  extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "value" | "defaultValue" | "children" | "multiple"> {
  /**
   * The label. `null` leaves it out; in that case, set an `aria-label`.
   *
   * @default "Language" in the current locale
   */
  readonly label?: ReactNode;
  /** Called with the locale that the user selected, after `onChange`. */
  readonly onLocaleChange?: ((locale: SupportedLocale) => void) | undefined;
}

/**
 * A select of the supported locales, each under its own name. It switches the locale of the provider at once.
 *
 * @example
 * ```tsx
 * <LocaleSelect onLocaleChange={(locale) => localStorage.setItem("locale", locale)} />
 * ```
 */
export const LocaleSelect: ForwardRefExoticComponent<LocaleSelectProps & RefAttributes<HTMLSelectElement>> =
  /* @__PURE__ */ forwardRef<HTMLSelectElement, LocaleSelectProps>(function LocaleSelect(props, ref) {
    const { label, onLocaleChange, onChange, id, className = "", ...selectProps } = props;
    const { messages, sources } = useErrorkit();
    const generatedId = useId();
    const selectId = id ?? generatedId;
    /** The selected locale while its messages load. */
    const [pendingLocale, setPendingLocale] = useState<SupportedLocale>();
    const handleChange = (event: ChangeEvent<HTMLSelectElement>) => {
      onChange?.(event);
      if (event.defaultPrevented) return;
      const locale = event.target.value as SupportedLocale;
      setPendingLocale(locale);
      safeRun("translator.setLocale", async () => {
        await sources.translator.setLocale(locale);
        setPendingLocale((pending) => (pending === locale ? undefined : pending));
      });
      onLocaleChange?.(locale);
    };
    const visibleLabel = label === undefined ? messages.t("ui.language") : label;
    return (
      <span className="ek-locale ek-external-text" data-part="locale" lang={messages.locale}>
        {visibleLabel !== null && (
          <label className="ek-label" htmlFor={selectId}>
            {visibleLabel}
          </label>
        )}
        <select
          {...selectProps}
          ref={ref}
          id={selectId}
          className={`ek-select ${className}`.trimEnd()}
          value={pendingLocale ?? messages.locale}
          onChange={handleChange}
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
