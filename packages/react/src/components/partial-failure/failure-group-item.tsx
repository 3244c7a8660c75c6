import { cleanText } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import type { Settings } from "../../provider/errorkit-context.ts";
import { ExpandableList } from "../../surface/expandable-list.tsx";
import { getPresentation } from "../../surface/presentation.ts";
import { renderResourceNote } from "../../surface/title-and-text.tsx";
import { getIcon, getSeverity } from "../../utils/failure-traits.ts";
import type { FailedItem, FailureGroup } from "./group-failures.ts";

const VISIBLE_AT_FIRST = 10;
const MAX_LABEL_LENGTH = 80;

interface FailureGroupItemProps {
  readonly group: FailureGroup;
  readonly messages: Messages;
  readonly settings: Settings;
  readonly method: string | undefined;
  /** Whether the surface has a retry button. */
  readonly offersRetry: boolean;
}

function renderLabel({ label }: FailedItem): ReactNode {
  if (typeof label !== "string") return label;
  return (
    <bdi className="ek-code" translate="no">
      {cleanText(label, MAX_LABEL_LENGTH)}
    </bdi>
  );
}

/** The items that failed for one cause: what happened to them, what they need first, and their labels. */
export function FailureGroupItem(itemProps: FailureGroupItemProps): JSX.Element {
  const { group, messages, settings, method, offersRetry } = itemProps;
  const { failure, items, status } = group;
  const props = { error: failure, method };
  const { title, severity } = getPresentation(failure, messages.describe(failure), {
    settings,
    props,
    actions: [],
  });
  return (
    <li
      className="ek ek-group"
      data-part="group"
      data-severity={severity}
      data-icon={getIcon(failure, getSeverity(failure))}
    >
      <p className="ek-cause">
        {title}
        {(status !== "ui.groupRetry" || offersRetry) && (
          <>
            {"\u2002"}
            <span className="ek-count" data-part="status">
              {messages.t(status)}
            </span>
          </>
        )}
      </p>
      {renderResourceNote(failure, messages)}
      <ExpandableList
        messages={messages}
        className="ek-names"
        part="names"
        count={items.length}
        first={VISIBLE_AT_FIRST}
        renderItem={(index) => renderLabel(items[index] as FailedItem)}
      />
    </li>
  );
}
