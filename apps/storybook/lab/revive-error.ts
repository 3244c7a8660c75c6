/** Deeper causes stay plain objects. */
const MAX_CAUSE_DEPTH = 5;

const builtIn = { TypeError, SyntaxError, RangeError, ReferenceError, EvalError, URIError };
const isBuiltIn = (name: string): name is keyof typeof builtIn => Object.hasOwn(builtIn, name);

/** Restores an error from its JSON. Other values are returned unchanged. */
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
  for (const [key, member] of Object.entries(rest)) defineMember(error, key, member);
  return error;
}

/** `AbortError` and `TimeoutError` are names of a `DOMException`, not constructors. */
function makeError(name: string, message: string): Error {
  if (name === "AbortError" || name === "TimeoutError") return new DOMException(message, name);
  const error = isBuiltIn(name) ? new builtIn[name](message) : new Error(message);
  if (error.name !== name) defineMember(error, "name", name);
  return error;
}

/** Defines the member instead of assigning it, so that a pasted `__proto__` does not become the prototype. */
function defineMember(error: Error, key: string, value: unknown): void {
  Object.defineProperty(error, key, {
    value,
    configurable: true,
    writable: true,
    enumerable: key !== "stack",
  });
}
