import type { Failure } from "../failure/failure.ts";
import { agrees, getGuidance } from "../services/guidance.ts";
import type { RetryClass } from "../status/retry-class.ts";
import { getStatus } from "../status/status.ts";

/** Whether, when and by whom a failed request may be repeated, and on what ground. Advice, not a loop. */
export interface RetryAdvice {
  readonly class: RetryClass;
  /** What a retry button does: not shown, ready, or waiting for `delaySeconds` to pass. */
  readonly manual: "hidden" | "ready" | "waiting";
  /** Whether a program may repeat the request by itself. */
  readonly auto: boolean;
  /** Seconds still to wait, from `now`; present while a delay that the server named runs. */
  readonly delaySeconds?: number;
  /** What the advice rests on: `'RFC9110 15.6.4'`, `'Retry-After'`, `'ModelArts 503'`, an error code, or the kind. */
  readonly basis: string;
}

/** What the caller knows about the request and wants of the advice. */
export interface RetryAdviceOptions {
  /** Default: the failure's own. An unknown method is taken as unsafe for `auto`. */
  readonly method?: string | undefined;
  /** The request carried an Idempotency-Key that the server honours. */
  readonly idempotencyKey?: boolean | string | undefined;
  /** `'standard'`: the RFC. `'documented'`: the service's own guidance, where it has one. */
  readonly retryPolicy?: "standard" | "documented" | undefined;
  /** The time, in milliseconds of the epoch. Default `Date.now()`. */
  readonly now?: number | undefined;
}

type Judgement = Pick<RetryAdvice, "class" | "basis">;

const byKind: Readonly<Record<Failure["kind"], RetryClass>> = {
  http: "user",
  network: "delay-idempotent",
  timeout: "delay-idempotent",
  offline: "user",
  aborted: "user",
  parse: "user",
  unknown: "user",
  "chunk-load": "none",
};

/** RFC 9110 section 9.2.2, and QUERY, which is registered as safe and idempotent. */
const idempotent = /^(?:GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/i;

/** An unknown code is the x00 of its class (RFC 9110 section 15). */
const judgeStatus = (code: number): Judgement | undefined => {
  const status = getStatus(code) ?? getStatus(Math.floor(code / 100) * 100);
  return status && { class: status.retryClass, basis: status.retryBasis };
};

/** What the service's own document says; where it fits the standard, the standard's finer class stays. */
function judgeDocument({ service, status }: Failure): Judgement | undefined {
  const found = service !== undefined && status !== undefined ? getGuidance(service, status) : undefined;
  const standard = found && judgeStatus(Number(status));
  if (!standard) return undefined;
  const contradicting = found.guidance === "after-change" ? "fix" : "delay-any";
  const fits = agrees(found.guidance, Number(status), standard.class);
  return { class: fits ? standard.class : contradicting, basis: `${found.name} ${status}` };
}

function judge(failure: Failure, documented: boolean): Judgement {
  const { kind, status, code, retryClass } = failure;
  if (retryClass) return { class: retryClass, basis: code ?? kind };
  return (
    (documented && judgeDocument(failure)) ||
    (kind === "http" && status !== undefined && judgeStatus(status)) || { class: byKind[kind], basis: kind }
  );
}

/** What to do about a failure: its retry class, what a button and what a program may do, and the ground for it. */
export function adviseRetry(failure: Failure, options: RetryAdviceOptions = {}): RetryAdvice {
  const { retryAfterSeconds: wait, timestamp } = failure;
  const named = wait !== undefined;
  const judgement = judge(failure, options.retryPolicy === "documented" && !named);
  const method = options.method ?? failure.method ?? "";
  const auto =
    judgement.class === "delay-any" ||
    (judgement.class === "delay-idempotent" && (idempotent.test(method) || Boolean(options.idempotencyKey)));
  const left = named ? Math.ceil(wait - ((options.now ?? Date.now()) - timestamp) / 1000) : 0;
  if (left > 0) return { ...judgement, basis: "Retry-After", manual: "waiting", auto, delaySeconds: left };
  const ready = named || /delay|user|new/.test(judgement.class);
  return { ...judgement, manual: ready ? "ready" : "hidden", auto };
}
