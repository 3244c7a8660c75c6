import { toFailure } from "@errorkit/core";
import { translators } from "../common/catalogs.ts";
import type { PasteOrigin } from "./capture.ts";
import { findTitle } from "./find-title.ts";
import { findWrittenStatus, readNamedStatus } from "./find-written-status.ts";
import {
  DENIED,
  LABELED_STATUS,
  LONE_STATUS,
  LONG_ID,
  REPORTED_STATUS,
  STATUS_AT_TIME,
  STATUS_BEFORE_CHINESE,
} from "./note-patterns.ts";
import type { ThrownKind } from "./thrown-of-kind.ts";

/** What a note says about what failed: a status or a kind. */
export interface NamedFailure {
  readonly status?: number | undefined;
  readonly kind?: ThrownKind;
  /** The words that name the status. */
  readonly words?: string;
  /** Absent where the note names the status itself. */
  readonly origin?: PasteOrigin;
}

/** The status whose messages the service documents give an error code: `429` for `APIG.0308`. */
function findStatusOfCode(code: string): number | undefined {
  const { messageKey } = translators.en.describe(toFailure({ error_code: code }));
  const status = /^status\.(\d{3})$/.exec(messageKey)?.[1];
  return status === undefined ? undefined : Number(status);
}

/** Finds what failed: a status that the note names, a sentence that denies access, the error code, or a title of Errorkit. */
export function findNamedFailure(note: string, code: string | undefined): NamedFailure {
  const named = note.split("\n").map(readNamedStatus).find(Boolean);
  if (named) return { status: Number(named), words: note };
  const [words = "", written = findWrittenStatus(note)] =
    [LABELED_STATUS, REPORTED_STATUS, STATUS_AT_TIME, STATUS_BEFORE_CHINESE]
      .map((pattern) => pattern.exec(note))
      .find(Boolean) ??
    (((code !== undefined || LONG_ID.test(note)) && LONE_STATUS.exec(note)) || []);
  if (written) return { status: Number(written), words };
  if (DENIED.test(note)) return { status: 403, origin: "denied" };
  const status = code === undefined ? undefined : findStatusOfCode(code);
  if (status) return { status, origin: "code" };
  const title = code === undefined ? findTitle(note) : undefined;
  return title ? { ...title, origin: "title" } : {};
}
