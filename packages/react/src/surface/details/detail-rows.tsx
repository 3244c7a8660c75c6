import type { Failure } from "@errorkit/core";
import { getRaw, redact } from "@errorkit/core";
import type { ReactNode } from "react";
import type { Audience } from "../../types.ts";
import { cleanText } from "../../utils/clean-text.ts";
import type { Messages } from "../../utils/messages.ts";
import { Code } from "../code.tsx";
import type { RequestIds } from "../types.ts";
import { getServiceMessage } from "./service-message.ts";
import { getServiceName } from "./service-name.ts";
import { TruncatedText } from "./truncated-text.tsx";

/** One line of the details. */
export interface DetailRow {
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
export function getDetailRows(
  failure: Failure,
  messages: Messages,
  audience: Audience,
  method: string | undefined,
  ids: RequestIds | undefined,
): readonly DetailRow[] {
  const { t } = messages;
  const { status, code, traceId, service, host, url, timestamp } = failure;
  const raw = getRaw(failure);
  const stack = readable(() => raw instanceof Error && raw.stack);
  const body = readable(() => bodyOf(raw));
  const message = getServiceMessage(failure);
  const request = [failure.method ?? method, url].filter(Boolean).join(" ");
  const rows: readonly (false | readonly [from: Audience, fact: DetailRow])[] = [
    status !== undefined && [
      "operator",
      {
        term: t("ui.statusCode"),
        value: (
          <>
            <span className="ek-code">{status}</span> {messages.statusName(status)}
          </>
        ),
      },
    ],
    code !== undefined && ["operator", { term: t("ui.errorCode"), value: <Code>{code}</Code> }],
    service !== undefined && ["user", { term: t("ui.service"), value: cleanText(getServiceName(failure)) }],
    request !== "" && ["operator", { term: t("ui.request"), value: <Code>{request}</Code> }],
    host !== undefined &&
      !url?.includes(host) && ["operator", { term: t("ui.host"), value: <Code>{host}</Code> }],
    traceId !== undefined && ["operator", { term: t("ui.traceId"), value: <Code>{traceId}</Code> }],
    ids !== undefined &&
      ids.total > 1 && [
        "user",
        { term: t("ui.requestIds"), value: <Ids ids={ids} messages={messages} />, long: true },
      ],
    ["user", { term: t("ui.time"), value: messages.time(timestamp) }],
    message !== undefined && [
      // What was wrong with a request is for the person to read who can put it right.
      status !== undefined && status >= 500 ? "operator" : "user",
      {
        term: t("ui.serviceMessage"),
        value: <TruncatedText messages={messages} text={message} />,
        long: true,
      },
    ],
    body !== undefined && ["developer", { term: t("ui.response"), value: <Pre>{body}</Pre>, long: true }],
    stack !== undefined && ["developer", { term: t("ui.stack"), value: <Pre>{stack}</Pre>, long: true }],
  ];
  return rows.flatMap((entry) => (entry && ranks[audience] >= ranks[entry[0]] ? [entry[1]] : []));
}

function Ids({ ids, messages }: { readonly ids: RequestIds; readonly messages: Messages }): ReactNode {
  const left = ids.total - ids.first.length;
  return (
    <>
      {ids.first.map((id) => (
        <div key={id}>
          <Code>{id}</Code>
        </div>
      ))}
      {left > 0 && messages.t("ui.more", { count: left })}
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
