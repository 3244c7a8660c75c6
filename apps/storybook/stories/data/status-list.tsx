import type { StatusInfo } from "@errorkit/core";
import { statuses } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator, localeInfo, supportedLocales } from "@errorkit/i18n";
import en from "@errorkit/i18n/locales/en";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import type { JSX } from "react";
import { useId, useState } from "react";
import { useDemo } from "../../demo/use-demo.ts";
import { fill } from "../../demo/words.ts";
import "./status-list.css";

const catalogs = { en, "zh-CN": zhCN, "zh-TW": zhTW };
const nameIn = Object.fromEntries(
  supportedLocales.map((locale) => [locale, createErrorTranslator({ locale, catalogs }).statusName]),
) as Record<SupportedLocale, (code: number) => string | undefined>;

const all: readonly StatusInfo[] = Object.values(statuses);
const namesOf = ({ code }: StatusInfo) => supportedLocales.map((locale) => nameIn[locale](code) ?? "");

/** Every registered status code with its name in three languages, its retry class and where that class comes from. */
export function StatusList(): JSX.Element {
  const { words } = useDemo();
  const [query, setQuery] = useState("");
  const id = useId();
  const wanted = query.trim().toLowerCase();
  const rows = all.filter((status) =>
    [String(status.code), ...namesOf(status)].join("\n").toLowerCase().includes(wanted),
  );
  return (
    <section className="status-list">
      <div className="status-search">
        <label htmlFor={id}>{words.search}</label>
        <input id={id} type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        <output htmlFor={id}>
          {rows.length > 0 ? fill(words.found, { count: rows.length, total: all.length }) : words.empty}
        </output>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="status-scroll" tabIndex={0} aria-label={words.statusTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.code}</th>
              {supportedLocales.map((locale) => (
                <th scope="col" lang={locale} key={locale}>
                  {localeInfo[locale].name}
                </th>
              ))}
              <th scope="col">{words.retryClass}</th>
              <th scope="col">{words.ground}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((status) => (
              <tr key={status.code}>
                <th scope="row">{status.code}</th>
                {supportedLocales.map((locale) => (
                  <td lang={locale} key={locale}>
                    {nameIn[locale](status.code)}
                  </td>
                ))}
                <td lang="en">
                  <code>{status.retry}</code>
                </td>
                <td lang="en">{status.ground}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
