/** Deeper causes are kept as the plain objects they are. */
const MAX_CAUSE_DEPTH = 5;

const builtIn = { TypeError, SyntaxError, RangeError, ReferenceError, EvalError, URIError };
const isBuiltIn = (name: string): name is keyof typeof builtIn => Object.hasOwn(builtIn, name);

/** Makes an error again of what `JSON.stringify` left of one; anything else comes back unchanged. */
export function reviveError(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > MAX_CAUSE_DEPTH)
    return value;
  const { name, message, stack, cause, ...rest } = value as Record<string, unknown>;
  const looksThrown =
    typeof stack === "string" ||
    cause !== undefined ||
    (typeof name === "string" && /(?:Error|Exception|Fault)$|^[A-Z]\w+$/.test(name));
  if (typeof message !== "string" || !looksThrown) return value;
  const error = makeError(typeof name === "string" ? name : "Error", message);
  if (typeof stack === "string") defineMember(error, "stack", stack);
  if (cause !== undefined) defineMember(error, "cause", reviveError(cause, depth + 1));
  for (const [key, own] of Object.entries(rest)) defineMember(error, key, own);
  return error;
}

/** The one kind of error that has no constructor of its own name: `AbortError` and `TimeoutError` of a signal. */
function makeError(name: string, message: string): Error {
  if (name === "AbortError" || name === "TimeoutError") return new DOMException(message, name);
  const error = isBuiltIn(name) ? new builtIn[name](message) : new Error(message);
  if (error.name !== name) defineMember(error, "name", name);
  return error;
}

/** Defined, not assigned: a pasted `__proto__` must not become the error's prototype. */
function defineMember(error: Error, key: string, value: unknown): void {
  Object.defineProperty(error, key, {
    value,
    configurable: true,
    writable: true,
    enumerable: key !== "stack",
  });
}
