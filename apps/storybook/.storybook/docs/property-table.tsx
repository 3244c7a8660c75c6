import definitions from "virtual:type-definitions";
import { Markdown, useOf } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import type { StrictInputType } from "storybook/internal/csf";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { localize } from "../../common/localized.ts";
import { propertyTranslations } from "../translations/properties.ts";
import { isTranslated, joinLines, translate } from "../translations/translate.ts";
import { CodeBlock } from "./code-block.tsx";
import { findTypeDefinitions } from "./find-type-definitions.ts";
import { pageText } from "./page-text.ts";
import { isSharedProperty } from "./shared-properties.ts";

interface TextProps {
  readonly children: string;
  readonly locale: string;
}

/** A description from a TSDoc comment. A missing translation is marked, so that a test finds it. */
const Description = ({ children, locale }: TextProps): JSX.Element => (
  <div data-untranslated={isTranslated(propertyTranslations, children) ? undefined : ""}>
    <Markdown>{translate(propertyTranslations, joinLines(children), locale)}</Markdown>
  </div>
);

/** A default value is code, or a sentence, which the table of translations has. */
const DefaultValue = ({ children, locale }: TextProps): JSX.Element =>
  isTranslated(propertyTranslations, children) ? (
    <Description locale={locale}>{children}</Description>
  ) : (
    <code translate="no">{children}</code>
  );

/** The properties of the component, in a locale. Storybook's own table has English headings and descriptions only. */
export function PropertyTable({ locale }: { readonly locale: string }): JSX.Element {
  const { preparedMeta } = useOf("meta", ["meta"]);
  const text = localize(pageText, locale);
  const all = Object.values(preparedMeta.argTypes as Readonly<Record<string, StrictInputType>>).filter(
    ({ description }) => description,
  );
  const properties = all.filter((property) => !isSharedProperty(preparedMeta.component, property));
  const shared = all.filter((property) => isSharedProperty(preparedMeta.component, property));
  const names = shared.map(({ name }) => `\`${name}\``).join(locale === "en" ? ", " : "、");
  const types = findTypeDefinitions(
    definitions,
    properties.map(({ table }) => table?.type?.summary).join(" "),
  );
  return (
    <>
      {properties.length > 0 && <Table properties={properties} locale={locale} />}
      {types.length > 0 && (
        <details>
          <summary>{text.showTypes}</summary>
          <CodeBlock code={types.join("\n\n")} />
        </details>
      )}
      {shared.length > 0 && <Markdown>{fillPlaceholders(text.sharedProps, { names })}</Markdown>}
    </>
  );
}

interface TableProps {
  readonly properties: readonly StrictInputType[];
  readonly locale: string;
}

function Table({ properties, locale }: TableProps): JSX.Element {
  const text = localize(pageText, locale);
  return (
    <div className="sb-unstyled">
      <table className="guide-properties">
        <thead>
          <tr>
            <th scope="col">{text.property}</th>
            <th scope="col">{text.description}</th>
            <th scope="col">{text.defaultValue}</th>
          </tr>
        </thead>
        <tbody>
          {properties.map(({ name, description = "", type, table }) => (
            <tr key={name}>
              <th scope="row">
                <code translate="no">{name}</code>
                {type?.required === true && <small>{text.required}</small>}
              </th>
              <td>
                <Description locale={locale}>{description}</Description>
                <code translate="no" className="guide-type">
                  {table?.type?.summary}
                </code>
              </td>
              <td>
                {table?.defaultValue?.summary ? (
                  <DefaultValue locale={locale}>{table.defaultValue.summary}</DefaultValue>
                ) : (
                  text.noDefault
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
