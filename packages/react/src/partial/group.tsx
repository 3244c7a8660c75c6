import type { JSX, ReactNode } from "react";
import { cleanText } from "../internals/clean-text.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import { iconOf, severityOf } from "../internals/judge.ts";
import { GrowingList } from "../parts/growing-list.tsx";
import { Note, noteOf } from "../parts/note.tsx";
import { presentFailure } from "../parts/present-failure.ts";
import type { Settings } from "../provider/settings.ts";
import type { FailedItem, FailureGroup } from "./group-failures.ts";

const SHOWN_AT_FIRST = 10;
const MOST_LABEL = 80;

interface GroupProps {
  readonly group: FailureGroup;
  readonly words: GuardedWords;
  readonly settings: Settings;
  readonly method: string | undefined;
}

function nameOf({ label }: FailedItem): ReactNode {
  if (typeof label !== "string") return label;
  return (
    <bdi className="ek-code" translate="no">
      {cleanText(label, MOST_LABEL)}
    </bdi>
  );
}

/** The items that failed for one cause: what happened to them, what comes first, and their names. */
export function Group({ group, words, settings, method }: GroupProps): JSX.Element {
  const { failure, items, status } = group;
  const { title, severity } = presentFailure(failure, words, {
    settings,
    props: { error: failure, method },
    signIn: () => {},
    moreActions: undefined,
    turn: "",
  });
  const note = noteOf(failure, words);
  return (
    <li
      className="ek ek-group"
      data-part="group"
      data-severity={severity}
      data-icon={iconOf(failure, severityOf(failure))}
    >
      <p className="ek-cause">
        {title}
        {"\u2002"}
        <span className="ek-count" data-part="status">
          {words.t(status)}
        </span>
      </p>
      {note !== undefined && <Note>{note}</Note>}
      <GrowingList
        words={words}
        className="ek-names"
        part="names"
        count={items.length}
        first={SHOWN_AT_FIRST}
        renderItem={(index) => nameOf(items[index] as FailedItem)}
      />
    </li>
  );
}
