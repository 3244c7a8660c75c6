import { getVendorStatuses, isStatusCode, statuses } from "@errorkit/core";
import type { Role } from "./notes.ts";
import { limits, placeholders, spoken } from "./notes.ts";

/** What a translator has to know about a key. */
export interface Note {
  readonly role: Role;
  /** Where the text is seen or heard, and when. */
  readonly place: string;
  /** The most characters, placeholders counted as two. */
  readonly limit: number;
  /** What each placeholder of the English text holds. */
  readonly placeholders: Readonly<Record<string, string>>;
}

const parts: Readonly<Record<string, readonly [role: Role, place: string]>> = {
  title: ["title", "Title: what happened"],
  description: ["sentence", "Cause, in one sentence"],
  nextStep: ["sentence", "What to do next, as an instruction"],
  nextStepWrite: ["sentence", "What to do next after a change whose outcome is unknown"],
  nextStepWithId: ["sentence", "What to do next where a request ID is shown"],
};

const occasions: Readonly<Record<string, string>> = {
  "failure.network": "no response arrived, or not all of it, for a reason that the browser does not tell",
  "failure.timeout": "the client stopped waiting",
  "failure.offline": "the device has no network",
  "failure.aborted": "the request was cancelled",
  "failure.parse": "the response could not be read",
  "failure.chunk-load": "a part of the page could not be loaded, mostly after an update",
  "cause.quota": "an error code says that a quota is used up",
  "cause.frozen": "an error code says that the account or resource is frozen",
  "cause.unsubscribed": "an error code says that the account has not subscribed to the service",
  "cause.token": "an error code says that the token has expired or is wrong",
  "cause.busy": "an error code says that another operation is running",
  "cause.mismatch": "page and service do not fit together, such as 406, 417 or 505",
  boundary: "a part of the page broke",
  unknown: "nothing else is known",
};

function occasionOf(level: string): string {
  const [kind, name = ""] = level.split(".");
  if (kind === "class") return `the server answers ${name} and nothing more telling is known`;
  if (kind !== "status") return occasions[level] ?? level;
  const code = Number(name);
  const phrase = isStatusCode(code) ? statuses[code].phrase : getVendorStatuses(code)[0]?.name;
  return `the server answers ${code} ${phrase ?? ""}`.trim();
}

function placeOf(key: string): readonly [role: Role, place: string] {
  const base = key.replace(/_(zero|one|two|few|many|other)$/, "");
  if (Object.hasOwn(spoken, base)) return spoken[base as keyof typeof spoken];
  if (base.startsWith("name.")) {
    return ["name", `Short technical name of HTTP status ${base.slice(5)}, in lists and details.`];
  }
  const cut = base.lastIndexOf(".");
  const [role, place] = parts[base.slice(cut + 1)] ?? ["sentence", "Text"];
  return [role, `${place}. Shown when ${occasionOf(base.slice(0, cut))}.`];
}

/** The note for a key, with the limit of the locale's script. */
export function noteOf(key: string, english: string, locale: string): Note {
  const [role, place] = placeOf(key);
  const names = [...english.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as keyof typeof placeholders);
  return {
    role,
    place,
    limit: limits[role][/^(zh|ja|ko)/.test(locale) ? 1 : 0],
    placeholders: Object.fromEntries(names.map((name) => [name, placeholders[name][1]])),
  };
}
