import { parseSync } from "vite";

/** Attributes that a person reads or hears. */
const readAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

/** Properties whose values views show. */
const readProperties = new Set(["label", "more", "problem", "remedy", "said", "text", "title", "undoLabel"]);

/** Attributes that may hold words without anyone reading them. */
const machineAttributes = new Set([
  "class",
  "d",
  "points",
  "preserveAspectRatio",
  "rel",
  "transform",
  "viewBox",
]);

/** Calls whose texts are for machines or for developers. */
const machineCalls =
  /^(?:querySelector(?:All)?|closest|matches|join|split|getElementById|replaceSync|setProperty|test|describe|regex|error|warn|createElement|import)$/;

type Node = { type: string; start: number; [key: string]: unknown };

/** `isRead`: whatever text stands here is shown. `isSafe`: none that stands here is. */
type Place = { isRead: boolean; isSafe: boolean };
type Step = { node: unknown } & Partial<Place>;

const anywhere: Place = { isRead: false, isSafe: false };

/** Texts in a source file that a person would read, with their lines. All of them belong into a catalogue. */
export function hardCodedText(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const lineOf = ({ start }: Node) => code.slice(0, start).split("\n").length;
  return [...textsIn(program as unknown as Node, anywhere)].map(
    ({ node, text }) => `${file}:${lineOf(node)}: ${text.trim().slice(0, 80)}`,
  );
}

function* textsIn(node: Node, place: Place): Generator<{ node: Node; text: string }> {
  const text = textOf(node);
  const isShown = node.type === "JSXText" || place.isRead;
  if (text !== null && !place.isSafe && (isShown ? hasLetters(text) : isPhrase(text))) yield { node, text };
  for (const { node: next, ...other } of stepsFrom(node)) {
    for (const child of Array.isArray(next) ? next : [next])
      if (isNode(child)) yield* textsIn(child, { ...place, ...other });
  }
}

function textOf(node: Node): string | null {
  if (node.type === "TemplateLiteral") {
    const quasis = node.quasis as { value: { cooked: string } }[];
    return quasis.map(({ value }) => value.cooked).join("0");
  }
  const isText = node.type === "Literal" || node.type === "JSXText";
  return isText && typeof node.value === "string" ? node.value : null;
}

/** What stands in a node, each with what is known of its place there. */
function stepsFrom(node: Node): Step[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "TSLiteralType":
    case "ThrowStatement":
      return [];
    case "JSXAttribute": {
      const name = nameOf(node.name);
      const isSafe = machineAttributes.has(name) || name.startsWith("data-");
      const value = node.value as Node | null;
      const inner = value?.type === "JSXExpressionContainer" ? value.expression : value;
      return [{ node: inner, isRead: readAttributes.has(name), isSafe }];
    }
    case "JSXExpressionContainer":
      return [{ node: node.expression, isRead: true, isSafe: false }];
    case "JSXElement":
    case "JSXFragment":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return childrenOf(node).map((child) => ({ node: child, ...anywhere }));
    case "ConditionalExpression":
      return [{ node: node.test, isRead: false }, { node: node.consequent }, { node: node.alternate }];
    case "LogicalExpression":
      return [{ node: node.left, isRead: false }, { node: node.right }];
    case "BinaryExpression":
      return childrenOf(node).map((child) => ({
        node: child,
        ...(node.operator === "+" ? {} : { isRead: false }),
      }));
    case "TemplateLiteral":
      return [{ node: node.expressions, isRead: false }];
    case "Property":
      return [{ node: node.value, isRead: readProperties.has(nameOf(node.key)) }];
    case "MemberExpression":
      return [{ node: node.object, isRead: false }];
    case "CallExpression":
    case "NewExpression": {
      const callee = node.callee as Node;
      const name = nameOf(callee.type === "MemberExpression" ? callee.property : callee);
      return [
        { node: callee, ...anywhere },
        { node: node.arguments, isRead: false, isSafe: machineCalls.test(name) },
      ];
    }
    default:
      return childrenOf(node).map((child) => ({ node: child }));
  }
}

function childrenOf(node: Node): unknown[] {
  return Object.entries(node).flatMap(([key, value]) => (typesOnly.has(key) ? [] : value));
}

const typesOnly = new Set(["typeAnnotation", "typeArguments", "returnType"]);

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Two words or more, or anything in a script that code is not written in. */
function isPhrase(text: string): boolean {
  return /\p{L}{2,}[,.:;]? \p{L}{2,}/u.test(text) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
}

function nameOf(node: unknown): string {
  const { name, value } = (node ?? {}) as { name?: unknown; value?: unknown };
  if (typeof name === "string") return name;
  return typeof value === "string" ? value : "";
}
