import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { toLink } from "../common/link.ts";
import { SelectField } from "../common/select-field.tsx";
import type { Linkable } from "../common/use-linked-state.ts";
import { useLinkedState } from "../common/use-linked-state.ts";
import { useText } from "../common/use-text.ts";
import { ChangesBar } from "./changes-bar.tsx";
import {
  cleanChanges,
  filterMessages,
  getOpeningView,
  listProblemKeys,
  startState,
} from "./filter-messages.ts";
import { MessageEditor } from "./message-editor.tsx";
import { messageRows } from "./message-rows.ts";
import { MessageTable } from "./message-table.tsx";
import { editorText } from "./text.ts";
import { restoreAll, undoAll } from "./undo-edits.ts";
import { useProblemFocus } from "./use-problem-focus.ts";
import "../common/demo.css";
import "./messages-editor.css";

const uses = [
  "title",
  "description",
  "nextStep",
  "nextStepWrite",
  "nextStepWithId",
  "control",
  "screenReader",
  "advice",
  "name",
] as const;

/** Every message side by side in every language. An edit is visible immediately, and the address carries it. */
export function MessagesEditor(props: Linkable): JSX.Element {
  const text = useText(editorText);
  const [state, change] = useLinkedState(props, startState, getOpeningView);
  const changes = useMemo(() => cleanChanges(state.changes), [state.changes]);
  const deferredState = useDeferredValue(state);
  // The message that a link opens stays in the list, edited or not.
  const [keptKey, setKeptKey] = useState<string | undefined>(state.key);
  const restored = useMemo(() => restoreAll(state), [state]);
  const matches = useMemo(
    () => filterMessages(messageRows, deferredState, keptKey),
    [deferredState, keptKey],
  );
  const problemKeys = useMemo(() => listProblemKeys(changes), [changes]);
  const [main, focusProblem] = useProblemFocus();
  const search = useId();
  const rewrite = (locale: SupportedLocale, keys: readonly string[], text: string) => {
    setKeptKey(keys[0]);
    const edits = Object.fromEntries(keys.map((key) => [key, text]));
    change({
      changes: cleanChanges({ ...changes, [locale]: { ...changes[locale], ...edits } }),
      undone: {},
    });
  };
  return (
    <main className="demo messages" ref={main}>
      <h1>{text.heading}</h1>
      <p className="demo-muted">{text.intro}</p>
      <search className="demo-bar">
        <div className="demo-field messages-search">
          <label htmlFor={search}>{text.search}</label>
          <input
            id={search}
            type="search"
            className="demo-input"
            placeholder={text.searchHint}
            value={state.query}
            onChange={({ target }) => change({ query: target.value })}
          />
        </div>
        <SelectField
          label={text.use}
          value={state.use}
          options={[["all", text.all], ...uses.map((use) => [use, text[use]] as const)]}
          onChange={(use) => change({ use })}
        />
        <SelectField
          label={text.only}
          value={state.only}
          options={[
            ["all", text.all],
            ["placeholders", text.withPlaceholders],
            ["changed", text.changed],
            ["problems", text.withProblems],
          ]}
          onChange={(only) => {
            setKeptKey(undefined);
            change({ only });
          }}
        />
        <SelectField
          label={text.order}
          value={state.order}
          options={[
            ["catalog", text.catalog],
            ...supportedLocales.map(
              (locale) =>
                [locale, fillPlaceholders(text.longest, { language: localeInfo[locale].name })] as const,
            ),
          ]}
          onChange={(order) => change({ order })}
        />
        <output className="demo-muted messages-found">
          {matches.length > 0
            ? fillPlaceholders(text.found, { count: matches.length, total: messageRows.length })
            : text.empty}
        </output>
        {matches.length === 0 && (state.only !== "all" || state.use !== "all") && (
          <button type="button" className="demo-button" onClick={() => change({ only: "all", use: "all" })}>
            {text.searchAll}
          </button>
        )}
      </search>
      <ChangesBar
        changes={changes}
        isTooLong={toLink(state, startState) === undefined}
        problems={problemKeys.length}
        onShowProblem={() => {
          setKeptKey(undefined);
          change({ query: "", use: "all", only: "problems", key: problemKeys[0] ?? "" });
          focusProblem();
        }}
        onUndo={() => change(undoAll(state))}
        onRestore={restored && (() => change(restored))}
      />
      <MessageTable
        rows={matches}
        changes={changes}
        selected={state.key}
        scrollsToSelected={Boolean(props.link)}
        onSelect={(key) => change({ key })}
        editor={(row) => <MessageEditor row={row} changes={changes} onChange={rewrite} />}
      />
    </main>
  );
}
