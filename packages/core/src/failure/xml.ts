import type { JsonValue } from "./failure.ts";
import { unescapeEntities } from "./plain-text.ts";
import { resolveSections } from "./sections.ts";

type Element = { [name: string]: JsonValue };

const MAX_TAGS = 2000;

/** Puts a child under its name; a second one of the same name makes a list. */
function add(parent: Element, name: string, child: JsonValue): void {
  const before = Object.hasOwn(parent, name) ? parent[name] : undefined;
  const value = before === undefined ? child : Array.isArray(before) ? [...before, child] : [before, child];
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * A tiny reader for error documents in XML: elements and attributes become members, prefixes go, entities are resolved. No
 * DTD, no DOMParser (there is none in workers and on servers). `undefined` when the text has no element.
 */
export function parseXml(text: string): JsonValue | undefined {
  const root: Element = {};
  const open: { name: string; element: Element; text: string }[] = [{ name: "", element: root, text: "" }];
  const close = (): void => {
    const { name, element, text } = open.pop()!;
    const words = unescapeEntities(text).trim();
    const empty = Object.keys(element).length === 0;
    if (words && !empty) add(element, "text", words);
    add(open.at(-1)!.element, name, empty ? words : element);
  };
  const tags = /<(\/?)(?:[\w.-]{1,99}:)?([\w.-]{1,99})(?=[\s/>])([^<>]*?)(\/?)>|([^<]+)/g;
  let count = 0;
  for (const [, slash, name, attributes, selfClosing, words] of resolveSections(text).matchAll(tags)) {
    const top = open.at(-1)!;
    top.text += words ?? "";
    if (!name) continue;
    count += 1;
    if (count > MAX_TAGS) break;
    if (slash) {
      if (open.length > 1 && top.name === name) close();
      continue;
    }
    const element: Element = {};
    for (const [, key, , value] of (attributes ?? "").matchAll(/([\w:.-]{1,99})=(["'])([^"'<]*)\2/g)) {
      if (!/^xml|:/.test(key!)) add(element, key!, unescapeEntities(value!));
    }
    open.push({ name, element, text: "" });
    if (selfClosing || open.length > 20) close();
  }
  while (open.length > 1) close();
  return Object.keys(root).length > 0 ? root : undefined;
}
