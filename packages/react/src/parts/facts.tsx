import type { Failure } from "@errorkit/core";
import { getRaw, redact } from "@errorkit/core";
import type { ReactNode } from "react";
import { cleanText } from "../internals/clean-text.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import type { Audience } from "../internals/types.ts";
import { Code } from "./code.tsx";
import type { RequestIds } from "./kind-of-surface.ts";
import { LongText } from "./long-text.tsx";
import { serviceName } from "./service-name.ts";
import { serviceWords } from "./service-words.ts";

/** One line of the details. */
export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  /** Takes the whole width. */
  readonly long?: boolean;
}

/** From whom on a fact is shown. */
const ranks: Readonly<Record<Audience, number>> = { none: 0, user: 1, operator: 2, developer: 3 };

const MOST_TEXT = 20_000;

/** A text as a developer reads it, with its secrets covered. What was thrown may throw at any question. */
function readable(ask: () => unknown): string | undefined {
  try {
    const text = ask();
    return typeof text === "string" ? redact(text.slice(0, MOST_TEXT)) : undefined;
  } catch {
    return undefined;
  }
}

function bodyOf(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  return Array.isArray(raw) || Object.getPrototypeOf(raw) === Object.prototype
    ? JSON.stringify(raw, null, 2)
    : undefined;
}

/** What is known of a failure, as far as its reader has use for it. A stack is a developer's alone. */
export function factsOf(
  failure: Failure,
  words: GuardedWords,
  audience: Audience,
  method: string | undefined,
  ids: RequestIds | undefined,
): readonly Fact[] {
  const { t } = words;
  const { status, code, traceId, service, host, url, at } = failure;
  const raw = getRaw(failure);
  const stack = readable(() => raw instanceof Error && raw.stack);
  const body = readable(() => bodyOf(raw));
  const said = serviceWords(failure);
  const request = [failure.method ?? method, url].filter(Boolean).join(" ");
  const facts: readonly (false | readonly [from: Audience, fact: Fact])[] = [
    status !== undefined && [
      "operator",
      {
        term: t("ui.statusCode"),
        value: (
          <>
            <span className="ek-code">{status}</span> {words.statusName(status)}
          </>
        ),
      },
    ],
    code !== undefined && ["operator", { term: t("ui.errorCode"), value: <Code>{code}</Code> }],
    service !== undefined && ["user", { term: t("ui.service"), value: cleanText(serviceName(failure)) }],
    request !== "" && ["operator", { term: t("ui.request"), value: <Code>{request}</Code> }],
    host !== undefined &&
      !url?.includes(host) && ["operator", { term: t("ui.host"), value: <Code>{host}</Code> }],
    traceId !== undefined && ["operator", { term: t("ui.traceId"), value: <Code>{traceId}</Code> }],
    ids !== undefined &&
      ids.total > 1 && [
        "user",
        { term: t("ui.requestIds"), value: <Ids ids={ids} words={words} />, long: true },
      ],
    ["user", { term: t("ui.time"), value: words.time(at) }],
    said !== undefined && [
      // What was wrong with a request is for the person to read who can put it right.
      status !== undefined && status >= 500 ? "operator" : "user",
      { term: t("ui.serviceMessage"), value: <LongText words={words} text={said} />, long: true },
    ],
    body !== undefined && ["developer", { term: t("ui.response"), value: <Pre>{body}</Pre>, long: true }],
    stack !== undefined && ["developer", { term: t("ui.stack"), value: <Pre>{stack}</Pre>, long: true }],
  ];
  return facts.flatMap((entry) => (entry && ranks[audience] >= ranks[entry[0]] ? [entry[1]] : []));
}

function Ids({ ids, words }: { readonly ids: RequestIds; readonly words: GuardedWords }): ReactNode {
  const left = ids.total - ids.kept.length;
  return (
    <>
      {ids.kept.map((id) => (
        <div key={id}>
          <Code>{id}</Code>
        </div>
      ))}
      {left > 0 && words.t("ui.more", { count: left })}
    </>
  );
}

// Focusable, because a keyboard has no other way to scroll it (WCAG 2.1.1).
function Pre({ children }: { readonly children: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes focus
    <pre className="ek-code ek-pre" tabIndex={0} translate="no" dir="ltr">
      {children}
    </pre>
  );
}
