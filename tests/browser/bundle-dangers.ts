import { parseSync, Visitor } from "vite";

/** What code can reach a network by, or turn text into code or markup by; as globals or as members of anything. */
const reaching = new Set([
  ...["fetch", "fetchLater", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource"],
  ...["sendBeacon", "RTCPeerConnection", "importScripts", "Worker", "SharedWorker"],
]);
const making = new Set(["eval", "DOMParser", "insertAdjacentHTML", "createContextualFragment"]);
const makingMarkup = new Set(["setHTMLUnsafe", "parseHTMLUnsafe", "write", "writeln"]);
const markup = new Set(["innerHTML", "outerHTML", "srcdoc"]);

type Node = { type: string; start: number; end: number; [key: string]: unknown };
type Name = { type: string; name?: string; value?: unknown };

/**
 * Everything dangerous in a script, as it is written there. By syntax, not by words: to define a method called `fetch`
 * is none, to call one on anything is.
 */
export function dangersIn(code: string): string[] {
  const { program, errors } = parseSync("bundle.js", code);
  if (errors[0]) throw new Error(errors[0].message);
  const found = new Map<number, string>();
  const named = new Set<unknown>();
  const harmless = new Set<unknown>();
  const note = ({ start, end }: Node) => found.set(start, code.slice(start, Math.min(end, start + 60)));

  new Visitor({
    MemberExpression(node) {
      const property = node.property as Name;
      if (!node.computed) named.add(node.property);
      if ((node.object as Name).name === "Function") harmless.add(node.object);
      const name = node.computed ? property.value : property.name;
      if (typeof name === "string" && (reaching.has(name) || making.has(name))) note(node as unknown as Node);
    },
    Property: (node) => void (node.computed || node.shorthand || named.add(node.key)),
    MethodDefinition: (node) => void named.add(node.key),
    PropertyDefinition: (node) => void named.add(node.key),
    BinaryExpression(node) {
      if (node.operator === "instanceof") harmless.add(node.right);
    },
    AssignmentExpression(node) {
      if (node.left.type !== "MemberExpression") return;
      const { name, value } = node.left.property as Name;
      if (markup.has(name ?? String(value))) note(node as unknown as Node);
    },
    CallExpression(node) {
      const [first] = node.arguments as unknown as Name[];
      const { name } = (node.callee.type === "MemberExpression" ? node.callee.property : node.callee) as Name;
      const isText = typeof first?.value === "string" || first?.type === "TemplateLiteral";
      const makesScript = name === "createElement" && first?.value === "script";
      const runsText = (name === "setTimeout" || name === "setInterval") && isText;
      if (makesScript || runsText || makingMarkup.has(name ?? "")) note(node as unknown as Node);
    },
    ImportExpression(node) {
      const address = (node.source as Name).value ?? code.slice(node.source.start + 1, node.source.end - 1);
      if (!/^\.\/[\w.-]+$/.test(String(address))) note(node as unknown as Node);
    },
    ImportDeclaration(node) {
      if (!node.source.value.startsWith("./") && !node.source.value.startsWith("../"))
        note(node as unknown as Node);
    },
    Identifier(node) {
      if (named.has(node) || harmless.has(node)) return;
      if (reaching.has(node.name) || making.has(node.name) || node.name === "Function") {
        note(node as unknown as Node);
      }
    },
  }).visit(program);
  return [...found.values()];
}
