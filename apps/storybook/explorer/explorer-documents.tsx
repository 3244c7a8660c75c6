import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { useWords } from "../demo/use-words.ts";
import { Disagrees } from "./disagrees.tsx";
import type { DocumentRow } from "./rows.ts";
import { explorerWords } from "./words.ts";

/** What each of the services' documents says of a code, in a row each. */
export function ExplorerDocuments({
  documents,
}: {
  readonly documents: readonly DocumentRow[];
}): JSX.Element {
  const words = useWords(explorerWords);
  const { t } = useTranslator();
  return (
    <table className="demo-table explorer-documents">
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          <th scope="col">{words.spelling}</th>
          <th scope="col">{words.guidance}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ service, serviceName, language, name, guidance, disagrees }) => (
          <tr key={service + language}>
            <th scope="row">
              {t("ui.serviceDocument", {
                service: serviceName,
                language: t(language === "en" ? "ui.english" : "ui.chinese"),
              })}
            </th>
            <td lang={name && language}>{name ?? <span className="demo-soft">{words.notListed}</span>}</td>
            <td>
              {guidance && t(`guidance.${guidance}`)}
              {name && !guidance && <span className="demo-soft">{words.noGuidance}</span>}
              {disagrees && (
                <>
                  {" "}
                  <Disagrees />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
