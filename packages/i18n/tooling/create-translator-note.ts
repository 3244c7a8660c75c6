import { isStatusCode, statuses } from "@errorkit/core";
import { getVendorStatuses } from "@errorkit/core/services";
import { conditions, getBaseKey } from "./message-key-parts.ts";
import type { Role } from "./translator-notes.ts";
import { CONDITION_NOTES, getLengthLimit, placeholders, UI_NOTES } from "./translator-notes.ts";

/** What a translator has to know about a message. */
interface TranslatorNote {
  readonly role: Role;
  /** Where the message is shown or announced, and when. */
  readonly place: string;
  /** The maximum length in characters; a placeholder counts as two. */
  readonly limit: number;
  /** The content of each placeholder of the English text. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** When each text of a choice is shown, by the form of the choice: `retry?…|…`. */
  readonly choices: Readonly<Record<string, string>>;
}

const parts: Readonly<Record<string, readonly [role: Role, place: string]>> = {
  title: ["title", "Title: what happened"],
  description: ["sentence", "Cause, in one sentence"],
  nextStep: ["sentence", "What to do next, as an instruction"],
  nextStepWrite: ["sentence", "What to do next after a change whose outcome is unknown"],
  nextStepWithId: ["sentence", "What to do next where a request ID is shown"],
};

const situations: Readonly<Record<string, string>> = {
  "failure.network":
    "the response did not arrive or is incomplete, for a reason that the browser does not report",
  "failure.timeout": "the client stopped waiting",
  "failure.offline": "the device has no network",
  "failure.aborted": "the request was canceled",
  "failure.parse": "the response could not be read",
  "failure.chunk-load": "a part of the page could not be loaded, usually after an update",
  "cause.quota": "an error code says that a quota is used up",
  "cause.frozen": "an error code says that the account or resource is frozen",
  "cause.unsubscribed": "an error code says that the account has not subscribed to the service",
  "cause.token": "an error code says that the token has expired or is wrong",
  "cause.busy": "an error code says that another operation is running",
  "cause.create-conflict":
    "a POST was answered with 409, and there is no button that refreshes: the resource exists already, or is in use",
  "cause.failed-write":
    "a request that changes something was answered with a success whose body reports a failure",
  "cause.failed-read": "a request that only reads was answered with a success whose body reports a failure",
  "cause.mismatch": "the page, the browser or the network does not suit the service, as with 406, 417 or 505",
  boundary: "a part of the page failed",
  unknown: "nothing else is known",
};

function getSituation(key: string): string {
  const [kind, name = ""] = key.split(".");
  if (kind === "class") return `the server responds with ${name} and nothing more specific is known`;
  if (kind !== "status") return situations[key] ?? key;
  const code = Number(name);
  const phrase = isStatusCode(code) ? statuses[code].phrase : getVendorStatuses(code)[0]?.name;
  return `the server responds with ${code} ${phrase ?? ""}`.trim();
}

function getPlace(key: string): readonly [role: Role, place: string] | undefined {
  const base = getBaseKey(key);
  if (Object.hasOwn(UI_NOTES, base)) return UI_NOTES[base as keyof typeof UI_NOTES];
  if (base.startsWith("name.")) {
    return ["name", `Short technical name of HTTP status ${base.slice(5)}, in lists and details.`];
  }
  const cut = base.lastIndexOf(".");
  const part = base.slice(cut + 1);
  const [role, place] = (Object.hasOwn(parts, part) && parts[part]) || [];
  return role && [role, `${place}. Shown when ${getSituation(base.slice(0, cut))}.`];
}

/** The role of a key: from the notes, or from its part. `undefined` for a message of a surface that has no note. */
export const getRole = (key: string): Role | undefined => getPlace(key)?.[0];

/** The note for a key, with the maximum length in the locale's script. */
export function getTranslatorNote(key: string, english: string, locale: string): TranslatorNote {
  const [role, place] = getPlace(key) ?? ["sentence", "Text."];
  const names = [...english.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as keyof typeof placeholders);
  return {
    role,
    place,
    limit: getLengthLimit(role, locale),
    placeholders: Object.fromEntries(names.map((name) => [name, placeholders[name][1]])),
    choices: Object.fromEntries(
      conditions
        .filter((condition) => english.includes(`{{${condition}?`))
        .map((condition) => {
          const where = CONDITION_NOTES[condition];
          return new RegExp(`\\{\\{${condition}\\?[^{}]*\\|`).test(english)
            ? [`${condition}?…|…`, `translate both texts: the first is shown ${where}, the second elsewhere`]
            : [`${condition}?…`, `shown only ${where}`];
        }),
    ),
  };
}
