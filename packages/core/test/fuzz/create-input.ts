import { corpora } from "../corpus/cases.ts";
import { createRandom } from "../secrets/random.ts";

/** One input: what `readFailure`, `toFailure` and `findFailureInBody` are called with. */
export type Input =
  | {
      readonly type: "response";
      readonly body: string | Uint8Array<ArrayBuffer>;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly type: "value"; readonly value: unknown };

const NAMES =
  "code message error errors detail details fields path field loc status title data type reason name request_id trace_id retry_after permission scope resource input token password response cause headers config value key meta extensions __proto__ constructor toString".split(
    " ",
  );

const TEXTS = [
  ...'<img src=x onerror=alert(1)>|<<b>script>alert(1)</script>|<svg/onload=1|</p>|<!--|<![CDATA[|&lt;b&gt;|&#8238;|\u202egnp.exe|a\u0000b|\u2066x|\u200b|\ud800|\n    at x|constructor|404|12s|0|-1|1e999|/a/b|#/a/0|%|Bearer abc123def456|token=|password: |"secret": "|\'|\\|=|?sig=|://a:b@|cookie: a=|•••|…|错误|👩‍👩‍👧|{"message":"<b>x</b>"}|[{"a":|data: {|Not Found|Failed to fetch|errorkit;503;a;1;b|\u0007|not authorized to perform: s3:Get<b>'.split(
    "|",
  ),
  "|",
];

const HEADERS =
  "content-type retry-after date ratelimit x-ratelimit-reset x-ratelimit-remaining x-request-id www-authenticate grpc-status grpc-message traceparent x-amzn-errortype x-error-message x-error-code".split(
    " ",
  );

const TYPES = [
  "application/json",
  "text/html",
  "application/xml",
  "text/plain; charset=gbk",
  "application/x-www-form-urlencoded",
  "",
];

const cases = Object.values(corpora).flat();

/** Makes inputs, the same for the same seed. */
export function createInput(seed: number): Input {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const text = (): string => {
    if (random() < 0.1) return String.fromCharCode(...Array.from({ length: below(20) }, () => below(65_536)));
    // Often longer than the longest text of a failure.
    if (random() < 0.05) return pick(TEXTS).repeat(below(500));
    return Array.from({ length: 1 + below(4) }, () => pick(TEXTS)).join(pick(["", " ", ""]));
  };
  const value = (depth = 0): unknown => {
    const kind = below(depth > 4 ? 4 : 8);
    if (kind === 0) return pick([0, -0, 404, 503, 1e300, -5, 0.5, true, false, null]);
    if (kind < 4) return text();
    if (kind === 4) return Array.from({ length: below(5) }, () => value(depth + 1));
    const entries = Array.from({ length: below(5) }, () => [
      random() < 0.8 ? pick(NAMES) : text(),
      value(depth + 1),
    ]);
    return Object.fromEntries(entries);
  };
  const mutate = (source: string): string => {
    const at = below(source.length + 1);
    const to = Math.min(source.length, at + below(random() < 0.5 ? 3 : 200));
    return source.slice(0, at) + (random() < 0.7 ? text() : "") + source.slice(random() < 0.5 ? at : to);
  };
  const header = (given: string): string => given.replace(/[^ -~]/g, "").slice(0, 500);
  const headers = (): Readonly<Record<string, string>> =>
    Object.fromEntries([
      ["content-type", pick(TYPES)],
      ...Array.from({ length: below(4) }, () => [pick(HEADERS), header(text())]),
    ]);
  const status = (): number => pick([200, 400, 401, 403, 404, 409, 422, 429, 500, 503, 599]);
  const thrown = (): unknown => {
    const error = random() < 0.7 ? new (pick([Error, TypeError, SyntaxError, RangeError]))(text()) : {};
    const cause = random() < 0.3 ? { cause: thrown() } : {};
    const more = value();
    return Object.assign(error, typeof more === "object" ? more : { data: more }, cause);
  };
  switch (below(6)) {
    case 0:
      return {
        type: "response",
        body: Uint8Array.from({ length: below(300) }, () => below(256)),
        status: status(),
        headers: headers(),
      };
    case 1:
      return { type: "response", body: JSON.stringify(value()), status: status(), headers: headers() };
    case 2:
      return { type: "value", value: value() };
    case 3:
      return { type: "value", value: thrown() };
    case 4: {
      const { body, headers: given, status: code } = pick(cases);
      const changed = Object.entries(given).map(([name, field]) => [
        name,
        header(random() < 0.1 ? mutate(field) : field),
      ]);
      return {
        type: "response",
        body: mutate(body ?? text()),
        status: Math.min(Math.max(code ?? 500, 200), 599),
        headers: Object.fromEntries(changed),
      };
    }
    default: {
      // A failure that came through JSON, and was changed on its way.
      const failure = {
        kind: "http",
        message: text(),
        messageSource: "server",
        reader: text(),
        timestamp: below(1e9),
        status: status(),
      };
      const names =
        "code requestId traceId url host service method resource permissions fieldErrors details retryAfterSeconds retryClass".split(
          " ",
        );
      const more = Array.from({ length: below(4) }, () => [pick(names), value(2)]);
      const fieldErrors = Array.from({ length: below(3) }, () => ({
        path: [text(), below(5)],
        message: text(),
        code: text(),
      }));
      return {
        type: "value",
        value: { ...failure, fieldErrors, permissions: [text()], ...Object.fromEntries(more) },
      };
    }
  }
}
