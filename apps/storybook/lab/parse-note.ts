import type { Capture, PasteOrigin, RequestIdCapture } from "./capture.ts";
import { findNamedFailure } from "./find-named-failure.ts";
import {
  BARE_ID,
  DENIED,
  FIRST_CODE,
  KNOWN_CODE,
  LABELED_ID,
  LONG_ID,
  METHOD,
  NOT_AN_ID,
  TRACEPARENT,
  WRITE,
} from "./note-patterns.ts";
import { createThrown } from "./thrown-of-kind.ts";

/** Notes are short: a line of a chat, a ticket, a forwarded mail. */
const MAX_LENGTH = 2000;

/** Reads one word as a request ID: `77aa10f3c2`. */
export function parseBareId(text: string): RequestIdCapture | undefined {
  const whole = text.slice(0, MAX_LENGTH).trim();
  const word = TRACEPARENT.exec(whole)?.[1] ?? whole;
  return BARE_ID.test(word) && !NOT_AN_ID.test(word) ? { form: "request-id", requestId: word } : undefined;
}

/** Finds what the customer did: the method, or words such as "when creating a notebook". */
function findAction(note: string): { readonly method?: string; readonly isWrite?: boolean } {
  const method = METHOD.exec(note)?.[0];
  if (method) return { method };
  return WRITE.test(note) ? { isWrite: true } : {};
}

/** Whether letters remain in a note after what was read from it is removed. */
const hasRest = (note: string, parts: readonly (string | undefined)[]): boolean =>
  /\p{L}/u.test(parts.reduce<string>((rest, part) => (part ? rest.replace(part, "") : rest), note));

/** Reads what a customer writes to support: a sentence with a request ID, a status or the error code of a service. */
export function parseNote(text: string): Capture | RequestIdCapture | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const note = text.trim();
  const [longId] = LONG_ID.exec(note) ?? [];
  const [idText, requestId] = LABELED_ID.exec(note) ?? [longId, longId];
  const code = KNOWN_CODE.exec(note)?.[0] ?? FIRST_CODE.exec(note)?.[0];
  const { status, kind, words, origin } = findNamedFailure(note, code);
  if (!code && !status && !kind) return requestId ? { form: "request-id", requestId } : undefined;
  const isDenied = DENIED.test(note);
  // The text of an error page: `502 Bad Gateway`, and the name of the gateway below.
  if (status && words === note && note.includes("\n") && !code && !requestId && !isDenied)
    return { form: "response", status, headers: [["content-type", "text/plain"]], body: note };
  // `ModelArts.2763: The user has no permission` is a code and a message from the service.
  const afterCode =
    code && note.startsWith(code) ? /^\s*[:：]\s*(.+)/s.exec(note.slice(code.length))?.[1] : undefined;
  const message = afterCode ?? (isDenied && !code ? note : undefined);
  const body = { error_code: code, error_msg: message, request_id: requestId };
  const isPartlyUnread = !message && hasRest(note, [code, idText, words]);
  const howRead: PasteOrigin | undefined = origin ?? (isPartlyUnread ? "note" : undefined);
  const known = { ...(howRead && { origin: howRead }), ...findAction(note) };
  if (kind) return { ...createThrown(kind, requestId), ...known };
  return status
    ? {
        form: "response",
        status,
        headers: [["content-type", "application/json"]],
        body: JSON.stringify(body),
        ...known,
      }
    : { form: "thrown", value: body, ...known };
}
