import type { JSX, ReactNode } from "react";
import type { Settings } from "../../provider/settings-context.ts";
import { ExpandableList } from "../../surface/expandable-list.tsx";
import { getResourceNote, ResourceNote } from "../../surface/resource-note.tsx";
import { getSurfaceModel } from "../../surface/surface-model.ts";
import { cleanText } from "../../utils/clean-text.ts";
import { getIcon, getSeverity } from "../../utils/failure-traits.ts";
import type { Messages } from "../../utils/messages.ts";
import type { FailedItem, FailureGroup } from "./group-failures.ts";

const SHOWN_AT_FIRST = 10;
const MOST_LABEL = 80;

interface FailureGroupItemProps {
  readonly group: FailureGroup;
  readonly messages: Messages;
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
export function FailureGroupItem({ group, messages, settings, method }: FailureGroupItemProps): JSX.Element {
  const { failure, items, status } = group;
  const { title, severity } = getSurfaceModel(failure, messages, {
    settings,
    props: { error: failure, method },
    signIn: () => {},
    getExtraActions: undefined,
    change: "",
  });
  const note = getResourceNote(failure, messages);
  return (
    <li
      className="ek ek-group"
      data-part="group"
      data-severity={severity}
      data-icon={getIcon(failure, getSeverity(failure))}
    >
      <p className="ek-cause">
        {title}
        {"\u2002"}
        <span className="ek-count" data-part="status">
          {messages.t(status)}
        </span>
      </p>
      {note !== undefined && <ResourceNote>{note}</ResourceNote>}
      <ExpandableList
        messages={messages}
        className="ek-names"
        part="names"
        count={items.length}
        first={SHOWN_AT_FIRST}
        renderItem={(index) => nameOf(items[index] as FailedItem)}
      />
    </li>
  );
}
