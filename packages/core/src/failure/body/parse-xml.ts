import { unescapeEntities } from "../../text/sanitize.ts";
import type { JsonValue } from "../../types.ts";
import { MAX_XML_DEPTH, MAX_XML_TAGS } from "../limits.ts";
import { isNonEmpty } from "../to-plain-value.ts";

type Element = { [name: string]: JsonValue };

/** Without a prototype, a document cannot reach inherited members: `<__proto__>`, `<constructor>`. */
const createElement = (): Element => Object.create(null);

/** A comment or a CDATA section, up to the end of the text if it is open: `<!-- a -->`, `<![CDATA[a]]>`. */
const SECTION = /<!(?:--.*?(?:-->|$)|\[CDATA\[(?:(.*?)\]\]>|.*))/gs;

/** Removes comments and turns CDATA into escaped text. An open section is removed up to the end. */
export function stripCommentsAndCdata(text: string): string {
  return text.replace(SECTION, (_, cdata = "") => cdata.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
}

/** Adds a child under its name; a second one of the same name makes a list. */
function addChild(parent: Element, name: string, child: JsonValue): void {
  const before = parent[name];
  parent[name] = before === undefined ? child : Array.isArray(before) ? [...before, child] : [before, child];
}

/**
 * Parses an error document in XML: elements and attributes become members, namespace prefixes are removed, entities are
 * resolved. Workers and servers have no DOMParser. `undefined` when the text has no element.
 */
export function parseXml(text: string): JsonValue | undefined {
  const root = createElement();
  const open: { name: string; element: Element; text: string }[] = [{ name: "", element: root, text: "" }];
  const close = (): void => {
    const { name, element, text } = open.pop()!;
    const content = unescapeEntities(text).trim();
    const isEmpty = !isNonEmpty(element);
    if (content && !isEmpty) addChild(element, "text", content);
    addChild(open.at(-1)!.element, name, isEmpty ? content : element);
  };
  // A tag or a text: </ns:Code>, <Code a="b"/>
  const tokens = /<(\/?)(?:[\w.-]{1,99}:)?([\w.-]{1,99})(?=[\s/>])([^<>]*?)(\/?)>|([^<]+)/g;
  let count = 0;
  for (const [, slash, name, attributes, selfClosing, content] of stripCommentsAndCdata(text).matchAll(
    tokens,
  )) {
    const top = open.at(-1)!;
    top.text += content ?? "";
    if (!name) continue;
    count += 1;
    if (count > MAX_XML_TAGS) break;
    if (slash) {
      if (top.name === name) close();
      continue;
    }
    const element = createElement();
    // a="b" or a='b', but no xmlns and no prefixed attribute
    for (const [, key, , value] of attributes!.matchAll(/(?<![\w:.-])([\w:.-]{1,99})=(["'])([^"'<]*)\2/g)) {
      if (!/^xml|:/.test(key!)) addChild(element, key!, unescapeEntities(value!));
    }
    open.push({ name, element, text: "" });
    if (selfClosing || open.length > MAX_XML_DEPTH) close();
  }
  while (open.length > 1) close();
  return isNonEmpty(root) ? root : undefined;
}
