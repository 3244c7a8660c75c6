import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { Choice } from "../demo/choice.tsx";
import type { Linkable } from "../demo/use-linked-state.ts";
import { useLinkedState } from "../demo/use-linked-state.ts";
import { useWords } from "../demo/use-words.ts";
import { fill } from "../demo/words.ts";
import type { Changes } from "./filter.ts";
import { filterWords, startState } from "./filter.ts";
import { pageWords } from "./page-words.ts";
import { wordsRows } from "./strings.ts";
import { WordsEditor } from "./words-editor.tsx";
import { WordsTable } from "./words-table.tsx";
import "../demo/demo.css";
import "./words.css";

const uses = [
  "title",
  "description",
  "nextStep",
  "nextStepWrite",
  "nextStepWithId",
  "control",
  "reader",
  "advice",
  "name",
] as const;

/** Every text side by side, for review; a change of one is seen on the surfaces at once. */
export function WordsPage(props: Linkable): JSX.Element {
  const words = useWords(pageWords);
  const [state, change] = useLinkedState(props, startState);
  const [changes, setChanges] = useState<Changes>({});
  const wanted = useDeferredValue(state);
  const found = useMemo(() => filterWords(wordsRows, wanted, changes), [wanted, changes]);
  const search = useId();
  const rewrite = (locale: SupportedLocale, key: string, text: string) =>
    setChanges((before) => ({ ...before, [locale]: { ...before[locale], [key]: text } }));
  return (
    <main className="demo words">
      <h1>{words.heading}</h1>
      <p className="demo-soft">{words.intro}</p>
      <search className="demo-bar">
        <div className="demo-field words-search">
          <label htmlFor={search}>{words.search}</label>
          <input
            id={search}
            type="search"
            className="demo-input"
            placeholder={words.searchHint}
            value={state.query}
            onChange={({ target }) => change({ query: target.value })}
          />
        </div>
        <Choice
          label={words.use}
          value={state.use}
          options={[["all", words.all], ...uses.map((use) => [use, words[use]] as const)]}
          onChange={(use) => change({ use })}
        />
        <Choice
          label={words.only}
          value={state.only}
          options={[
            ["all", words.all],
            ["placeholders", words.withPlaceholders],
            ["changed", words.changed],
          ]}
          onChange={(only) => change({ only })}
        />
        <Choice
          label={words.order}
          value={state.order}
          options={[
            ["catalog", words.catalog],
            ...supportedLocales.map(
              (locale) => [locale, fill(words.longest, { language: localeInfo[locale].name })] as const,
            ),
          ]}
          onChange={(order) => change({ order })}
        />
        <output className="demo-soft words-found">
          {found.length > 0
            ? fill(words.found, { count: found.length, total: wordsRows.length })
            : fill(words.empty, {})}
        </output>
      </search>
      <WordsTable
        rows={found}
        changes={changes}
        chosen={state.key}
        onChoose={(key) => change({ key })}
        editor={(row) => (
          <WordsEditor row={row} changes={changes} onChange={rewrite} onUndo={() => setChanges({})} />
        )}
      />
    </main>
  );
}
