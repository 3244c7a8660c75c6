/** Longer URLs break in chats and on servers. */
const MAX_LINK_BYTES = 6000;

/**
 * Encodes the members of a state that differ from the initial state as base64url. Storybook drops URL arguments with
 * characters other than letters, digits, spaces, `_` and `-`.
 * @returns `undefined` when the state is too long for a link.
 */
export function toLink<State extends object>(state: State, start: State): string | undefined {
  const changed = Object.entries(state).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(start[key as keyof State]),
  );
  if (changed.length === 0) return "";
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(changed)));
  if (bytes.length > MAX_LINK_BYTES) return undefined;
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Decodes a link. URLs are untrusted: unknown members and values of another type are ignored. Never throws. */
export function parseLink<State extends object>(link: string, start: State): State {
  try {
    const binary = atob(link.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (one) => one.charCodeAt(0));
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof read !== "object" || read === null) return start;
    const knownMembers = Object.entries(read).filter(
      ([key, value]) => Object.hasOwn(start, key) && hasSameType(value, start[key as keyof State]),
    );
    return { ...start, ...Object.fromEntries(knownMembers) };
  } catch {
    return start;
  }
}

/** `null` has the type of no member. The items of a list must have the type of the first initial item, or be numbers if the initial list is empty. */
const hasSameType = (value: unknown, like: unknown): boolean =>
  Array.isArray(like)
    ? Array.isArray(value) && value.every((one) => typeof one === typeof (like[0] ?? 0))
    : value !== null && typeof value === typeof like;
