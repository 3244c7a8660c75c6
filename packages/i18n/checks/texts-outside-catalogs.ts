import { parseSync } from "vite";

/** A text in the source code of a component that users would see or hear, but that is in no catalog. */
export interface Literal {
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/** Attributes whose value is shown or announced. */
const visibleAttribute =
  /^(title|alt|label|placeholder|aria-(label|description|roledescription|valuetext|placeholder))$/;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Two letters in a row count as a word; `·`, `–` and `5 s` do not. */
const isWord = (text: unknown): text is string => typeof text === "string" && /\p{L}{2}/u.test(text);

const nodesIn = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** The literals that an expression may render: itself, a template, either branch of a condition, either side of an operator. */
function renderedLiterals(node: Node): readonly Node[] {
  if (node.type === "Literal") return isWord(node.value) ? [node] : [];
  if (node.type === "TemplateLiteral") {
    const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
    return isWord(quasis.map(({ value }) => value.cooked).join("")) ? [node] : [];
  }
  if (node.type === "ConditionalExpression") {
    return [node.consequent, node.alternate].filter(isNode).flatMap(renderedLiterals);
  }
  if (node.type === "LogicalExpression" || (node.type === "BinaryExpression" && node.operator === "+")) {
    return [node.left, node.right].filter(isNode).flatMap(renderedLiterals);
  }
  return node.type === "JSXExpressionContainer" && isNode(node.expression)
    ? renderedLiterals(node.expression)
    : [];
}

function literalsIn(node: Node): readonly Node[] {
  const inside = nodesIn(node).flatMap(literalsIn);
  if (node.type === "JSXText") return isWord(node.value) ? [node] : [];
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    const children = (node.children as readonly Node[]).filter(
      (child) => child.type === "JSXExpressionContainer",
    );
    return [...children.flatMap(renderedLiterals), ...inside];
  }
  if (node.type === "JSXAttribute") {
    const name = (node.name as { readonly name: unknown }).name;
    const isVisible = typeof name === "string" && visibleAttribute.test(name) && isNode(node.value);
    return [...(isVisible && isNode(node.value) ? renderedLiterals(node.value) : []), ...inside];
  }
  return inside;
}

/** 19: finds every text of a component that does not come from a catalog. */
export function findLiterals(file: string, code: string): readonly Literal[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  return literalsIn(program as unknown as Node).map(({ start, value, quasis }) => ({
    line: code.slice(0, start).split("\n").length,
    text: quasis ? "a template" : String(value).trim(),
  }));
}
