import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { getServiceName } from "../common/service-names.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import { DisagreementTag } from "./disagreement-tag.tsx";
import type { DocumentRow } from "./rows.ts";
import { explorerText } from "./text.ts";

/** A Chinese document may have English names. */
const findLanguage = (name: string, language: string): string =>
  /\p{Script=Han}/u.test(name) ? language : "en";

/** Removes the space that the message has after a name in Latin letters: `云搜索服务 文档`. */
const joinChinese = (text: string): string => text.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, "$1");

/** A table of what each service document says about a code. */
export function ExplorerDocuments({
  documents,
}: {
  readonly documents: readonly DocumentRow[];
}): JSX.Element {
  const text = useText(explorerText);
  const { t } = useTranslator();
  const { locale } = useDemo();
  return (
    <table className="demo-table explorer-documents">
      <thead>
        <tr>
          <th scope="col">{text.document}</th>
          <th scope="col">{text.spelling}</th>
          <th scope="col">{text.guidance}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ service, language, name, guidance, disagrees }) => (
          <tr key={service + language}>
            <th scope="row">
              {joinChinese(
                t("ui.serviceDocument", {
                  service: getServiceName(service, locale),
                  language: t(language === "en" ? "ui.english" : "ui.chinese"),
                }),
              )}
            </th>
            <td lang={name && findLanguage(name, language)}>
              {name ?? <span className="demo-muted">{text.notListed}</span>}
            </td>
            <td>
              {guidance && t(`guidance.${guidance}`)}
              {name && !guidance && <span className="demo-muted">{text.noGuidance}</span>}
              {disagrees && (
                <>
                  {" "}
                  <DisagreementTag />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
