import type { ThrownCapture } from "./capture.ts";
import { reviveError } from "./revive-error.ts";

/** The first line of an error: `Uncaught (in promise) TypeError: Failed to fetch`, `Error [ERR_X]: text`, `java.io.IOException`. */
const ERROR_LINE =
  /^(?:Uncaught |Unhandled (?:promise )?rejection:? |\(in promise\) )*([A-Za-z_$][\w$.]*(?:Error|Exception|Fault))(?: \[(\w+)\])?(?:: (.*))?$/;
/** `    at load (app.js:1:2)` in V8, `load@app.js:1:2` in Gecko and WebKit. */
const STACK_LINE = /^\s*at |@\S+:\d+:\d+$/;
/** `  [cause]: ` in Node.js, `Caused by: ` in Java. */
const CAUSE = /\n[ \t]*(?:\[cause\]|Caused by): /;

/** Whether the first line names an error, or a line is one of a stack. */
export function isThrownText(text: string): boolean {
  const [first = "", ...others] = text.split("\n");
  return ERROR_LINE.test(first) || others.some((line) => STACK_LINE.test(line.slice(0, 1000)));
}

/** Reads an error as a browser console or a log prints it: `TypeError: Failed to fetch`, the stack, the cause. */
export function parseThrownText(text: string): ThrownCapture | undefined {
  // Binary data, such as an image: many control or replacement characters, or no two letters in a row.
  const noise = text.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  if (noise > text.length / 50 || !/\p{L}{2}/u.test(text)) return undefined;
  const [first = "", ...causes] = text.split(CAUSE);
  const error = [first, ...causes.slice(0, 5)].reduceRight<unknown>(
    (cause, part) => createError(part.trim(), cause),
    undefined,
  );
  return { form: "thrown", value: error };
}

function createError(text: string, cause: unknown): unknown {
  const [first = "", ...others] = text.split("\n");
  const named = ERROR_LINE.exec(first);
  const stack = others.some((line) => STACK_LINE.test(line.slice(0, 1000))) ? { stack: text } : {};
  if (!named && cause === undefined && !("stack" in stack)) return text;
  const [, name = "Error", code, message = named ? "" : first] = named ?? [];
  return reviveError({
    name: name.replace(/^.*\./, ""),
    message,
    ...(code ? { code } : {}),
    ...stack,
    ...(cause === undefined ? {} : { cause }),
  });
}
