import type { EditorState } from "./filter-messages.ts";
import { cleanChanges, countChanges } from "./filter-messages.ts";

/** What undoes all edits. No message is edited any more then, and a list of them would be empty. */
export const undoAll = ({ changes, only }: EditorState): Partial<EditorState> => ({
  changes: {},
  only: "all",
  undone: { changes, only },
});

/** What restores the edits that were undone, or `undefined` without any. */
export function restoreAll({ only, undone }: EditorState): Partial<EditorState> | undefined {
  const changes = cleanChanges(undone.changes ?? {});
  return countChanges(changes) > 0 ? { changes, only: undone.only ?? only, undone: {} } : undefined;
}
