import { parseSync } from "vite";

/** Words in source code that a reader would see or hear, and that no catalog knows. */
export interface Literal {
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/** Attributes whose value is seen or read aloud. */
const spoken =
  /^(title|alt|label|placeholder|aria-(label|description|roledescription|valuetext|placeholder))$/;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Two letters in a row are a word; a dot, a dash or a unit is not. */
const isWord = (text: unknown): text is string => typeof text === "string" && /\p{L}{2}/u.test(text);

const nodesIn = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** What an expression may put on the screen as it stands: a literal, a template, either branch of a choice. */
function shown(node: Node): readonly Node[] {
  if (node.type === "Literal") return isWord(node.value) ? [node] : [];
  if (node.type === "TemplateLiteral") {
    const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
    return isWord(quasis.map(({ value }) => value.cooked).join("")) ? [node] : [];
  }
  if (node.type === "ConditionalExpression") {
    return [node.consequent, node.alternate].filter(isNode).flatMap(shown);
  }
  if (node.type === "LogicalExpression" || (node.type === "BinaryExpression" && node.operator === "+")) {
    return [node.left, node.right].filter(isNode).flatMap(shown);
  }
  return node.type === "JSXExpressionContainer" && isNode(node.expression) ? shown(node.expression) : [];
}

function literalsIn(node: Node): readonly Node[] {
  const inside = nodesIn(node).flatMap(literalsIn);
  if (node.type === "JSXText") return isWord(node.value) ? [node] : [];
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    const children = (node.children as readonly Node[]).filter(
      (child) => child.type === "JSXExpressionContainer",
    );
    return [...children.flatMap(shown), ...inside];
  }
  if (node.type === "JSXAttribute") {
    const name = (node.name as { readonly name: unknown }).name;
    const heard = typeof name === "string" && spoken.test(name) && isNode(node.value);
    return [...(heard && isNode(node.value) ? shown(node.value) : []), ...inside];
  }
  return inside;
}

/** 19: every word of a component that does not come from a catalog. */
export function findLiterals(file: string, code: string): readonly Literal[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  return literalsIn(program as unknown as Node).map(({ start, value, quasis }) => ({
    line: code.slice(0, start).split("\n").length,
    text: quasis ? "a template" : String(value).trim(),
  }));
}
